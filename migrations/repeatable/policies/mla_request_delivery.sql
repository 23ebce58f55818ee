alter table mla_request_delivery enable row level security;

-- For the central authorities that handle the request and for auditors who see it; not for competent authorities, not
-- for StAR.
drop policy if exists mla_request_delivery_select on mla_request_delivery;
create policy mla_request_delivery_select on mla_request_delivery for select to repatria_app using (
  exists (select from app.handled_request r where r.id = request_id)
  or ((select app.viewer_role()) = 'AUDITOR' and exists (select from mla_request r where r.id = request_id))
);
-- Opened by the State that keeps the sending side, with nothing known of its outcome.
drop policy if exists mla_request_delivery_insert on mla_request_delivery;
create policy mla_request_delivery_insert on mla_request_delivery for insert to repatria_app with check (
  recorded_outcome is null
  and exists (select from app.handled_request r where r.id = request_id
    and from_state = r.requesting_state and to_state = r.requested_state
    and r.requesting_keeper = (select app.central_authority_state()))
);
grant select, insert on mla_request_delivery to repatria_app;
