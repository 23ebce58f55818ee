-- What cases keep of their parts, always true: written by triggers in the owner's right, since no State may write it.

-- A change of what would be published takes the consents of the other party States back. Every row is written, changed
-- or not, so that a consent under way waits and then meets the new version of the case.
create or replace function app.take_back_case_consents() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  changed uuid := case tg_table_name when 'case_file' then (to_jsonb(new) ->> 'id') else (to_jsonb(new) ->> 'case_id') end;
begin
  update case_party p set publication_consent = 'NONE'
  where p.case_id = changed and p.state is distinct from (select c.lead_state from case_file c where c.id = changed);
  return null;
end $$;

drop trigger if exists take_back_consents on case_file;
create trigger take_back_consents after update of neutral_title, uncac_offences, year_start, year_confiscated, year_returned
  on case_file for each row when (
    (old.neutral_title, old.uncac_offences, old.year_start, old.year_confiscated, old.year_returned)
    is distinct from (new.neutral_title, new.uncac_offences, new.year_start, new.year_confiscated, new.year_returned))
  execute function app.take_back_case_consents();

drop trigger if exists take_back_consents on case_narrative;
create trigger take_back_consents after update on case_narrative
  for each row when (
    -- The names of the subjects follow from these, which are looked at themselves.
    (old.title, old.cluster, old.summary, old.mechanism, old.remark, old.published_status, old.unverified)
    is distinct from (new.title, new.cluster, new.summary, new.mechanism, new.remark, new.published_status, new.unverified))
  execute function app.take_back_case_consents();

drop trigger if exists take_back_consents on case_source;
create trigger take_back_consents after insert or update on case_source
  for each row execute function app.take_back_case_consents();

drop trigger if exists take_back_consents on case_amount;
create trigger take_back_consents after insert or update on case_amount
  for each row execute function app.take_back_case_consents();

drop trigger if exists take_back_consents on case_state_role;
create trigger take_back_consents after insert or update on case_state_role
  for each row execute function app.take_back_case_consents();

drop trigger if exists take_back_consents on case_subject;
create trigger take_back_consents after insert or update on case_subject
  for each row when (not new.is_protected) execute function app.take_back_case_consents();

-- What row security and the access policy compare on the case itself follows its parties.
create or replace function app.keep_case_parties() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update case_file c set
    party_states = (select array_agg(p.state order by p.since, p.state) from case_party p where p.case_id = c.id),
    publication_consent = coalesce(
      (select (array['NONE', 'NEUTRAL', 'FULL'])[min(array_position(array['NONE', 'NEUTRAL', 'FULL'], p.publication_consent))]
       from case_party p where p.case_id = c.id and p.state is distinct from c.lead_state), 'FULL')
  where c.id = new.case_id;
  return null;
end $$;
drop trigger if exists keep_case_parties on case_party;
create trigger keep_case_parties after insert or update on case_party
  for each row execute function app.keep_case_parties();

-- The names by which a case is found are those of its unprotected subjects; not of those whom a request named that a State keeps
-- from some of its people: the words are the same for everybody.
create or replace function app.name_case_subjects(of_case uuid) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  names text := coalesce((
    select string_agg(s.name || ' ' || array_to_string(s.aliases, ' '), ' ' order by s.created_at, s.id)
    from case_subject s where s.case_id = of_case and not s.is_protected
      and not exists (select from mla_request_restriction r where r.request_id = s.entered_for and r.lifted_at is null)
      and not exists (select from mla_request_conflict c where c.request_id = s.entered_for and c.decision is distinct from 'DISMISSED')), '');
begin
  update case_narrative n set subject_names = names where n.case_id = of_case and n.subject_names <> names;
end $$;
revoke all on function app.name_case_subjects(uuid) from public;

create or replace function app.keep_case_subject_names() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform app.name_case_subjects(new.case_id);
  return null;
end $$;

create or replace function app.keep_subject_names_of_request() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform app.name_case_subjects(named.case_id)
    from (select distinct s.case_id from case_subject s where s.entered_for = new.request_id) named;
  return null;
end $$;
drop trigger if exists keep_subject_names on mla_request_restriction;
create trigger keep_subject_names after insert or update on mla_request_restriction
  for each row execute function app.keep_subject_names_of_request();
drop trigger if exists keep_subject_names on mla_request_conflict;
create trigger keep_subject_names after insert or update on mla_request_conflict
  for each row execute function app.keep_subject_names_of_request();

drop trigger if exists keep_case_subject_names on case_subject;
create trigger keep_case_subject_names after insert or update of name, aliases, is_protected on case_subject
  for each row execute function app.keep_case_subject_names();

-- What row security and the access policy compare on the case itself follows the assignments in force.
create or replace function app.keep_case_assignments() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update case_file c set assigned_authorities = coalesce(
    (select array_agg(a.authority_id order by a.authority_id) from case_assignment a
     where a.case_id = c.id and a.ended_at is null), '{}')
  where c.id = new.case_id;
  return null;
end $$;
drop trigger if exists keep_case_assignments on case_assignment;
create trigger keep_case_assignments after insert or update on case_assignment
  for each row execute function app.keep_case_assignments();

-- What is published was published by a supervisor other than who changed the case last, as far as the other party
-- States consented; and it does not change until it is withdrawn. Held here, too, for whatever writes past the commands.
-- Imports are the owner's and have no viewer.
create or replace function app.hold_case_publication() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null then
    return new;
  end if;
  if new.publication <> 'NONE' and new.publication is distinct from old.publication and (
    app.viewer_role() <> 'CENTRAL_AUTHORITY_SUPERVISOR'
    or array_position(array['NONE', 'NEUTRAL', 'FULL'], new.publication)
      > array_position(array['NONE', 'NEUTRAL', 'FULL'], new.publication_consent)
    or exists (select 1 from case_handling h where h.case_id = new.id and h.last_amended_by = app.viewer_id())) then
    raise exception 'a case is published by another supervisor, with the consent of all parties' using errcode = '42501';
  end if;
  if old.publication <> 'NONE' and new.publication <> 'NONE'
    and (old.publication, old.neutral_title, old.uncac_offences, old.year_start, old.year_confiscated, old.year_returned)
      is distinct from
      (new.publication, new.neutral_title, new.uncac_offences, new.year_start, new.year_confiscated, new.year_returned) then
    raise exception 'what is published does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists hold_publication on case_file;
create trigger hold_publication before update on case_file
  for each row execute function app.hold_case_publication();

create or replace function app.hold_published_parts() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is not null
    and exists (select 1 from case_file c where c.id = new.case_id and c.publication <> 'NONE') then
    raise exception 'what is published does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists hold_published on case_narrative;
create trigger hold_published before update on case_narrative
  for each row execute function app.hold_published_parts();
drop trigger if exists hold_published on case_state_role;
create trigger hold_published before insert or update on case_state_role
  for each row execute function app.hold_published_parts();
drop trigger if exists hold_published on case_source;
create trigger hold_published before insert or update on case_source
  for each row execute function app.hold_published_parts();
drop trigger if exists hold_published on case_amount;
create trigger hold_published before insert or update on case_amount
  for each row execute function app.hold_published_parts();
drop trigger if exists hold_published on case_subject;
create trigger hold_published before insert or update on case_subject
  for each row execute function app.hold_published_parts();
