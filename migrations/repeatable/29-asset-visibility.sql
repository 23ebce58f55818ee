-- Who sees which asset, in words that the policies of its parts share; as the views of cases (20-visibility.sql). The asset keeps
-- who the parties of its case are (31-asset-upkeep.sql), so that one is asked for by itself.

-- The viewer works on its case: in the central authority of a party State, or in an authority to which it is assigned.
create or replace view app.worked_asset with (security_barrier) as
  select id, case_id, recording_state, located_in, identified_on from public.asset
  where (party_states @> array[(select app.central_authority_state())]
      or assigned_authorities @> array[(select app.competent_authority())])
    and case_id not in (select app.barred_cases());

-- The viewer works on its case, or oversees it.
create or replace view app.followed_asset with (security_barrier) as
  select id from public.asset
  where (party_states @> array[(select app.overseeing_state())]
      or assigned_authorities @> array[(select app.competent_authority())]
      or (select app.is_auditor_of_the_system()))
    and case_id not in (select app.barred_cases());

grant select on app.worked_asset, app.followed_asset to repatria_app;

-- The same for the access policy, which asks by the names of views: the cases of the viewer's own State, and those that are
-- assigned to the viewer's authority. From the parties and assignments themselves, since the two walls share nothing.
create or replace view public.overseen_case_party with (security_barrier) as
  select case_id, state from public.case_party where state = (select app.overseeing_state());
create or replace view public.assigned_case with (security_barrier) as
  select case_id, authority_id, state from public.case_assignment
  where authority_id = (select app.competent_authority()) and ended_at is null;
grant select on public.overseen_case_party, public.assigned_case to repatria_app;

-- The viewer reads what was done with its amounts: as above, but of the competent authorities those alone of the State that
-- recorded it and of the one in which it lies.
create or replace view app.accounted_asset with (security_barrier) as
  select a.id from public.asset a join app.followed_asset f on f.id = a.id
  where (select app.competent_authority()) is null or (select app.viewer_state()) in (a.recording_state, a.located_in);
grant select on app.accounted_asset to repatria_app;
