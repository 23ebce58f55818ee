alter table mla_request_handover enable row level security;

-- The own State's: for its central authority, as far as it knows of the request, and its auditor.
drop policy if exists mla_request_handover_select on mla_request_handover;
create policy mla_request_handover_select on mla_request_handover for select to repatria_app using (
  state = (select app.overseeing_state())
);
-- Offered in one's own name; nobody is handed work but by accepting it.
drop policy if exists mla_request_handover_insert on mla_request_handover;
create policy mla_request_handover_insert on mla_request_handover for insert to repatria_app with check (
  state = (select app.central_authority_state()) and offered_by = (select app.viewer_id())
  and (status = 'OFFERED' or (status = 'ACCEPTED' and to_officer = (select app.viewer_id())))
  and exists (select from app.handled_request r where r.id = request_id)
);
drop policy if exists mla_request_handover_update on mla_request_handover;
create policy mla_request_handover_update on mla_request_handover for update to repatria_app
  using (status = 'OFFERED' and state = (select app.central_authority_state()))
  with check (state = (select app.central_authority_state())
    and (status = 'REPLACED' or (status in ('ACCEPTED', 'DECLINED') and to_officer = (select app.viewer_id()))));
grant select, insert on mla_request_handover to repatria_app;
grant update (status, ended_at, decline_reason) on mla_request_handover to repatria_app;
