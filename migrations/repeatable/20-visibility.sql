-- Who sees which case, in words that the policies of its parts share. A view names the ids; it is inlined, so that the
-- planner can use an index for it, and it is the owner's, so that it does not ask the policies that ask it.

-- The State whose central authority the viewer serves; none for everybody else.
create or replace function app.central_authority_state() returns text language plpgsql stable
  as $$ begin return case when app.is_central_authority() then app.viewer_state() end; end $$;

-- The competent authority in which the viewer serves; none for everybody else, and none for whom an issuer named an authority of
-- another State than the viewer's own.
create or replace function app.competent_authority() returns uuid
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  if app.viewer_role() is distinct from 'COMPETENT_AUTHORITY' then return null; end if;
  return (select a.id from competent_authority a where a.id = app.viewer_authority() and a.state = app.viewer_state());
end $$;
revoke all on function app.competent_authority() from public;
grant execute on function app.competent_authority() to repatria_app;

-- The State of the viewer who oversees its records, in its central authority or as its auditor; none for everybody else.
create or replace function app.overseeing_state() returns text language plpgsql stable
  as $$ begin return case when app.is_central_authority() or app.viewer_role() = 'AUDITOR' then app.viewer_state() end; end $$;

-- The viewer's State leads it.
create or replace view app.led_case with (security_barrier) as
  select id from public.case_file where lead_state = (select app.central_authority_state());

-- The viewer's State is a party of it.
create or replace view app.party_case with (security_barrier) as
  select id from public.case_file where party_states @> array[(select app.central_authority_state())];

-- The viewer works on it: in the central authority of a party State, or in an authority to which it is assigned.
create or replace view app.working_case with (security_barrier) as
  select id from public.case_file
  where party_states @> array[(select app.central_authority_state())]
    or assigned_authorities @> array[(select app.competent_authority())];

-- The viewer oversees it: in the central authority of a party State, or as an auditor.
create or replace view app.overseen_case with (security_barrier) as
  select id from public.case_file
  where party_states @> array[(select app.overseeing_state())]
    or (select app.is_auditor_of_the_system());

-- The viewer may know the names in it.
create or replace view app.named_case with (security_barrier) as
  select id from public.case_file
  where publication = 'FULL'
    or party_states @> array[(select app.central_authority_state())]
    or assigned_authorities @> array[(select app.competent_authority())];

-- A party State lets StAR see it for the time being.
create or replace view app.granted_case with (security_barrier) as
  select case_id as id from public.case_grant
  where (select app.viewer_role()) = 'STAR_STAFF' and revoked_at is null and expires_at > now();

-- One of two party States lets StAR see it for the time being. A function, which asks of one record: all that was granted
-- is too much to look through for each.
create or replace function app.is_granted(case_key uuid, one text, other text) returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp
as $$
begin
  return app.viewer_role() = 'STAR_STAFF' and exists (select from case_grant g
    where g.case_id = case_key and g.state in (one, other) and g.revoked_at is null and g.expires_at > now());
end $$;
revoke all on function app.is_granted(uuid, text, text) from public;
grant execute on function app.is_granted(uuid, text, text) to repatria_app;

grant select on app.led_case, app.granted_case, app.party_case, app.working_case, app.overseen_case, app.named_case to repatria_app;
