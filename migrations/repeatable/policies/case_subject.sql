alter table case_subject enable row level security;

-- Persons exist for those who may know names; the protected ones for the leading State's central authority alone.
drop policy if exists case_subject_select on case_subject;
create policy case_subject_select on case_subject for select to repatria_app using (
  (not is_protected and exists (select 1 from app.named_case c where c.id = case_id))
  or lead_state = (select app.central_authority_state())
);
drop policy if exists case_subject_insert on case_subject;
create policy case_subject_insert on case_subject for insert to repatria_app with check (
  lead_state = (select app.central_authority_state()) and exists (select 1 from app.led_case c where c.id = case_id)
);
drop policy if exists case_subject_update on case_subject;
create policy case_subject_update on case_subject for update to repatria_app
  using (
    lead_state = (select app.central_authority_state())
    or (not is_protected and exists (select 1 from app.party_case c where c.id = case_id))
  )
  with check (lead_state = (select app.central_authority_state()));

grant select, insert on case_subject to repatria_app;
grant update (kind, name, aliases, nationality, role, is_protected, born_on, location, updated_at, version)
  on case_subject to repatria_app;
