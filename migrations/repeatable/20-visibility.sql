-- Who sees which case, in words that the policies of its parts share. A view names the ids; it is inlined, so that the
-- planner can use an index for it, and it is the owner's, so that it does not ask the policies that ask it.

-- The State whose central authority the viewer serves; none for everybody else.
create or replace function app.central_authority_state() returns text language sql stable
  as $$ select case when app.is_central_authority() then app.viewer_state() end $$;

-- The competent authority in which the viewer serves; none for everybody else.
create or replace function app.competent_authority() returns uuid language sql stable
  as $$ select case when app.viewer_role() = 'COMPETENT_AUTHORITY' then app.viewer_authority() end $$;

-- The viewer's State leads it.
create or replace view app.led_case as
  select id from public.case_file where lead_state = (select app.central_authority_state());

-- The viewer's State is a party of it.
create or replace view app.party_case as
  select id from public.case_file where party_states @> array[(select app.central_authority_state())];

-- The viewer works on it: in the central authority of a party State, or in an authority to which it is assigned.
create or replace view app.working_case as
  select id from public.case_file
  where party_states @> array[(select app.central_authority_state())]
    or assigned_authorities @> array[(select app.competent_authority())];

-- The viewer oversees it: in the central authority of a party State, or as an auditor.
create or replace view app.overseen_case as
  select id from public.case_file
  where party_states @> array[(select app.central_authority_state())]
    or party_states @> array[(select app.audited_state())]
    or (select app.is_auditor_of_the_system());

-- The viewer may know the names in it.
create or replace view app.named_case as
  select id from public.case_file
  where publication = 'FULL'
    or party_states @> array[(select app.central_authority_state())]
    or assigned_authorities @> array[(select app.competent_authority())];

grant select on app.led_case, app.party_case, app.working_case, app.overseen_case, app.named_case to repatria_app;
