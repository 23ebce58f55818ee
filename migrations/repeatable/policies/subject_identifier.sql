alter table subject_identifier enable row level security;

-- For those who work on the case, as far as they see the subject; the public does not see identifiers at all.
drop policy if exists subject_identifier_select on subject_identifier;
create policy subject_identifier_select on subject_identifier for select to repatria_app using (
  exists (select 1 from app.working_case c where c.id = case_id)
  and exists (select 1 from case_subject s where s.id = subject_id)
);
drop policy if exists subject_identifier_insert on subject_identifier;
create policy subject_identifier_insert on subject_identifier for insert to repatria_app with check (
  lead_state = (select app.central_authority_state())
  and exists (select 1 from case_subject s where s.id = subject_id and s.case_id = subject_identifier.case_id
    and s.lead_state = (select app.central_authority_state()))
);

grant select, insert on subject_identifier to repatria_app;
