alter table mla_request_consultation_message enable row level security;

-- What was said is for the authorities of the two States alone; it is never changed.
drop policy if exists mla_request_consultation_message_select on mla_request_consultation_message;
create policy mla_request_consultation_message_select on mla_request_consultation_message for select to repatria_app using (
  coalesce((select app.viewer_role()) <> 'AUDITOR', false) and (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
drop policy if exists mla_request_consultation_message_insert on mla_request_consultation_message;
create policy mla_request_consultation_message_insert on mla_request_consultation_message for insert to repatria_app with check (
  exists (select from mla_request_consultation c where c.id = consultation_id and c.request_id = mla_request_consultation_message.request_id
    and c.concluded_at is null)
  and exists (select from app.handled_request r where r.id = request_id and (
    (by_state = r.requesting_state and r.requesting_keeper = (select app.central_authority_state()))
    or (by_state = r.requested_state and r.requested_keeper = (select app.central_authority_state()))))
);
grant select, insert on mla_request_consultation_message to repatria_app;
