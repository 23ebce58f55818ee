alter table mission_expert enable row level security;

-- For the host State and StAR: auditors see process and not people.
drop policy if exists mission_expert_select on mission_expert;
create policy mission_expert_select on mission_expert for select to repatria_app using (
  exists (select 1 from app.supported_mission m where m.id = mission_id)
);
drop policy if exists mission_expert_insert on mission_expert;
create policy mission_expert_insert on mission_expert for insert to repatria_app with check (
  (select app.viewer_role()) = 'STAR_STAFF' and left_at is null
);
-- Who left has left.
drop policy if exists mission_expert_update on mission_expert;
create policy mission_expert_update on mission_expert for update to repatria_app
  using ((select app.viewer_role()) = 'STAR_STAFF')
  with check ((select app.viewer_role()) = 'STAR_STAFF' and left_at is not null);

grant select, insert on mission_expert to repatria_app;
grant update (left_at, version) on mission_expert to repatria_app;
