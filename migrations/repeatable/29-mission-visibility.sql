-- Who sees which mission, in words that the policies of its parts share; written without looking at the access policy.

-- The viewer works on it: in the central authority of the State that asked for it, or as StAR staff.
create or replace view app.supported_mission with (security_barrier) as
  select id from public.mission
  where host_state = (select app.central_authority_state()) or (select app.viewer_role()) = 'STAR_STAFF';

-- The viewer follows it: works on it, or audits that State or the whole system.
create or replace view app.followed_mission with (security_barrier) as
  select id from public.mission
  where host_state = (select app.overseeing_state()) or (select app.viewer_role()) = 'STAR_STAFF'
    or (select app.is_auditor_of_the_system());

-- It is the viewer's State, in whose central authority the viewer serves, that asked for it.
create or replace view app.hosted_mission with (security_barrier) as
  select id from public.mission where host_state = (select app.central_authority_state());

-- The viewer is in its team at present.
create or replace view app.team_mission with (security_barrier) as
  select mission_id as id from public.mission_expert
  where (select app.viewer_role()) = 'STAR_STAFF' and user_id = (select app.viewer_id()) and left_at is null;

grant select on app.team_mission, app.supported_mission, app.followed_mission, app.hosted_mission to repatria_app;
