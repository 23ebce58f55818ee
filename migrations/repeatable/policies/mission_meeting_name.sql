alter table mission_meeting_name enable row level security;

-- For the host State and StAR: auditors see process and not people (domain.md 5.8: institutions and persons met).
drop policy if exists mission_meeting_name_select on mission_meeting_name;
create policy mission_meeting_name_select on mission_meeting_name for select to repatria_app using (
  exists (select 1 from mission_meeting g join app.supported_mission m on m.id = g.mission_id where g.id = meeting_id)
);
drop policy if exists mission_meeting_name_insert on mission_meeting_name;
create policy mission_meeting_name_insert on mission_meeting_name for insert to repatria_app with check (
  (select app.viewer_role()) = 'STAR_STAFF'
);

grant select, insert on mission_meeting_name to repatria_app;
