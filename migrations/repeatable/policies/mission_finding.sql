alter table mission_finding enable row level security;

-- For the host State, StAR and the auditors (domain.md 5.8). StAR writes it, and corrects it while the mission goes on.
drop policy if exists mission_finding_select on mission_finding;
create policy mission_finding_select on mission_finding for select to repatria_app using (
  exists (select 1 from app.followed_mission m where m.id = mission_id)
);
drop policy if exists mission_finding_insert on mission_finding;
create policy mission_finding_insert on mission_finding for insert to repatria_app with check (
  (select app.viewer_role()) = 'STAR_STAFF'
  and exists (select 1 from mission m where m.id = mission_id and m.status in ('UNDER_WAY'))
);

drop policy if exists mission_finding_update on mission_finding;
create policy mission_finding_update on mission_finding for update to repatria_app
  using ((select app.viewer_role()) = 'STAR_STAFF')
  with check (
    (select app.viewer_role()) = 'STAR_STAFF'
    and exists (select 1 from mission m where m.id = mission_id and m.status in ('UNDER_WAY'))
  );

grant select, insert on mission_finding to repatria_app;
grant update (provision, severity, text, version) on mission_finding to repatria_app;
