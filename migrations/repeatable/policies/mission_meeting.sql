alter table mission_meeting enable row level security;

-- For the host State, StAR and the auditors; which institution it was stands in a table of its own. Never changed.
drop policy if exists mission_meeting_select on mission_meeting;
create policy mission_meeting_select on mission_meeting for select to repatria_app using (
  exists (select 1 from app.followed_mission m where m.id = mission_id)
);
drop policy if exists mission_meeting_insert on mission_meeting;
create policy mission_meeting_insert on mission_meeting for insert to repatria_app with check (
  (select app.viewer_role()) = 'STAR_STAFF'
  and exists (select 1 from mission m where m.id = mission_id and m.status in ('PLANNED', 'UNDER_WAY'))
);

grant select, insert on mission_meeting to repatria_app;
