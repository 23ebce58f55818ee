alter table clock_target enable row level security;

-- Every central authority and every auditor knows them.
drop policy if exists clock_target_select on clock_target;
create policy clock_target_select on clock_target for select to repatria_app using (
  (select app.is_central_authority() or coalesce(app.viewer_role() = 'AUDITOR', false))
);

-- Set by the supervisors of the State that is bound; references come with the program.
drop policy if exists clock_target_insert on clock_target;
create policy clock_target_insert on clock_target for insert to repatria_app with check (
  state = (select app.supervised_state()) and origin = 'STATE' and ended_at is null
);
drop policy if exists clock_target_update on clock_target;
create policy clock_target_update on clock_target for update to repatria_app
  using (state = (select app.supervised_state()))
  with check (state = (select app.supervised_state()) and ended_at is not null);
grant select, insert on clock_target to repatria_app;
grant update (ended_at, current_for, version) on clock_target to repatria_app;
