alter table mission_letter enable row level security;

-- For the host State, StAR and the auditors (domain.md 5.8: request letter); written with the request, and never changed.
drop policy if exists mission_letter_select on mission_letter;
create policy mission_letter_select on mission_letter for select to repatria_app using (
  exists (select 1 from app.followed_mission m where m.id = mission_id)
);
drop policy if exists mission_letter_insert on mission_letter;
create policy mission_letter_insert on mission_letter for insert to repatria_app with check (
  (select app.viewer_role()) = 'CENTRAL_AUTHORITY_SUPERVISOR'
  and exists (select 1 from app.hosted_mission m where m.id = mission_id)
);

grant select, insert on mission_letter to repatria_app;
