-- What is known of a case only from a request that is kept from the viewer is kept with it: the case itself, where it was opened
-- when the request was entered from paper, and the persons whom the paper named. What a State publishes is no secret.
-- In the owner's right, as what they follow from (21-barred-requests.sql).
create or replace function app.barred_cases() returns setof uuid
  language plpgsql stable security definer rows 10 set search_path = public, pg_temp
as $$
declare
  barred uuid[] := array(select app.barred_requests());
begin
  if cardinality(barred) = 0 then return; end if;
  return query select c.id from case_file c where c.opened_for = any (barred) and c.publication = 'NONE';
end $$;
create or replace function app.barred_subjects() returns setof uuid
  language plpgsql stable security definer rows 10 set search_path = public, pg_temp
as $$
declare
  barred uuid[] := array(select app.barred_requests());
begin
  if cardinality(barred) = 0 then return; end if;
  return query select s.id from case_subject s join case_file c on c.id = s.case_id
    where s.entered_for = any (barred) and c.publication <> 'FULL';
end $$;
revoke all on function app.barred_cases(), app.barred_subjects() from public;
grant execute on function app.barred_cases(), app.barred_subjects() to repatria_app;

-- The same for the access policy, which asks by the name of a view; written by itself, since the two walls share nothing.
create or replace function app.cases_kept_from_viewer() returns setof uuid
  language plpgsql stable security definer rows 10 set search_path = public, pg_temp
as $$
begin
  return query select c.id from app.requests_kept_from_viewer() kept join case_file c on c.opened_for = kept
    where c.publication not in ('NEUTRAL', 'FULL');
end $$;
create or replace function app.subjects_kept_from_viewer() returns setof uuid
  language plpgsql stable security definer rows 10 set search_path = public, pg_temp
as $$
begin
  return query select s.id from app.requests_kept_from_viewer() kept join case_subject s on s.entered_for = kept
    where exists (select from case_file c where c.id = s.case_id and c.publication in ('NONE', 'NEUTRAL'));
end $$;
revoke all on function app.cases_kept_from_viewer(), app.subjects_kept_from_viewer() from public;
grant execute on function app.cases_kept_from_viewer(), app.subjects_kept_from_viewer() to repatria_app;
create or replace view public.barred_case as select case_id from app.cases_kept_from_viewer() case_id;
create or replace view public.barred_case_subject as select subject_id from app.subjects_kept_from_viewer() subject_id;
grant select on public.barred_case, public.barred_case_subject to repatria_app;

-- The tables whose rows say something of one case, and not of a request in it, which is kept by itself.
create or replace view app.table_about_case as
  select c.oid::regclass as name
  from pg_constraint f join pg_class c on c.oid = f.conrelid
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any (f.conkey)
  where f.contype = 'f' and f.confrelid = 'public.case_file'::regclass and a.attname = 'case_id'
    and c.oid <> 'public.mla_request'::regclass
    and not exists (select from app.table_about_request r where r.name = c.oid::regclass);
