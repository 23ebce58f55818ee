-- What is known of a case only from a request does not exist for those from whom the request is kept (22-barred-cases.sql): a
-- second condition on every table that says something of a case. It finds the tables by themselves, so that none is forgotten.
do $$
declare
  about record;
begin
  for about in
    select 'public.case_file'::regclass as name, 'id' as key, 'cases' as of
    union all select t.name, 'case_id', 'cases' from app.table_about_case t
    union all values ('public.case_subject'::regclass, 'id', 'subjects'), ('public.subject_identifier'::regclass, 'subject_id', 'subjects'),
      ('public.asset_holder'::regclass, 'subject_id', 'subjects')
  loop
    execute format('drop policy if exists %I on %s', 'need_to_know_of_' || about.of, about.name);
    execute format(
      'create policy %I on %s as restrictive for all to repatria_app using (coalesce(%I not in (select app.barred_%s()), true))',
      'need_to_know_of_' || about.of, about.name, about.key, about.of);
  end loop;
end $$;

drop policy if exists need_to_know_of_cases on subject_identifier_value;
create policy need_to_know_of_cases on subject_identifier_value as restrictive for select to repatria_app
  using (exists (select from subject_identifier i where i.id = identifier_id));

-- Nor does the trail tell them of it.
drop policy if exists need_to_know_of_cases on audit_event;
create policy need_to_know_of_cases on audit_event as restrictive for all to repatria_app
  using (chain not in (select app.barred_cases()) and subject_key not in (select b::text from app.barred_subjects() b));
