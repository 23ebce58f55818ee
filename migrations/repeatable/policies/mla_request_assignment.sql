alter table mla_request_assignment enable row level security;

-- For the own State's central authority and auditor, and for the authority that has the assignment. Stated by columns
-- of its own, since the row security of mla_request reads this table.
drop policy if exists mla_request_assignment_select on mla_request_assignment;
create policy mla_request_assignment_select on mla_request_assignment for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or state = (select app.overseeing_state())
  or (state = (select app.viewer_state()) and authority_id = (select app.competent_authority()))
);
drop policy if exists mla_request_assignment_insert on mla_request_assignment;
create policy mla_request_assignment_insert on mla_request_assignment for insert to repatria_app with check (
  state = (select app.central_authority_state())
  and exists (select from app.handled_request r where r.id = request_id)
);
drop policy if exists mla_request_assignment_update on mla_request_assignment;
create policy mla_request_assignment_update on mla_request_assignment for update to repatria_app
  using (state = (select app.viewer_state()) and (select app.is_central_authority()))
  with check (state = (select app.viewer_state()) and (select app.is_central_authority()));
grant select, insert on mla_request_assignment to repatria_app;
grant update (ended_at) on mla_request_assignment to repatria_app;
