alter table recommendation_progress enable row level security;

-- For the host State, StAR and the auditors; each of the two notes as itself, and never changes it.
drop policy if exists recommendation_progress_select on recommendation_progress;
create policy recommendation_progress_select on recommendation_progress for select to repatria_app using (
  exists (select 1 from mission_recommendation r join app.followed_mission m on m.id = r.mission_id where r.id = recommendation_id)
);
drop policy if exists recommendation_progress_insert on recommendation_progress;
create policy recommendation_progress_insert on recommendation_progress for insert to repatria_app with check (
  case when (select app.viewer_role()) = 'STAR_STAFF' then noted_by is null and status <> 'NOT_ACCEPTED'
      and exists (select 1 from mission_recommendation a where a.id = recommendation_id and a.status <> 'NOT_ACCEPTED')
    else noted_by = (select app.central_authority_state()) end
  and exists (select 1 from mission_recommendation r join app.supported_mission m on m.id = r.mission_id where r.id = recommendation_id)
);

grant select, insert on recommendation_progress to repatria_app;
