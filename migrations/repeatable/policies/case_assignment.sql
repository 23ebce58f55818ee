alter table case_assignment enable row level security;

-- For the central authorities and auditors of all party States (domain.md 5.3: name of the executing authority), and
-- for the authority that has it.
drop policy if exists case_assignment_select on case_assignment;
create policy case_assignment_select on case_assignment for select to repatria_app using (
  exists (select 1 from app.overseen_case c where c.id = case_id)
  or authority_id = (select app.competent_authority())
);
drop policy if exists case_assignment_insert on case_assignment;
create policy case_assignment_insert on case_assignment for insert to repatria_app with check (
  state = (select app.central_authority_state()) and exists (select 1 from app.party_case c where c.id = case_id)
);
drop policy if exists case_assignment_update on case_assignment;
create policy case_assignment_update on case_assignment for update to repatria_app
  using (exists (select 1 from app.party_case c where c.id = case_id))
  with check (state = (select app.central_authority_state()));

grant select, insert on case_assignment to repatria_app;
grant update (ended_at, version) on case_assignment to repatria_app;
