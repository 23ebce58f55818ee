alter table state_calendar enable row level security;

-- Calendars are public knowledge; each State's supervisors keep their own.
drop policy if exists state_calendar_select on state_calendar;
create policy state_calendar_select on state_calendar for select to repatria_app using (true);
drop policy if exists state_calendar_insert on state_calendar;
create policy state_calendar_insert on state_calendar for insert to repatria_app
  with check (state = (select app.supervised_state()));
drop policy if exists state_calendar_update on state_calendar;
create policy state_calendar_update on state_calendar for update to repatria_app
  using (state = (select app.supervised_state())) with check (state = (select app.supervised_state()));
grant select, insert on state_calendar to repatria_app;
grant update (time_zone, weekend_days, source, updated_at, version) on state_calendar to repatria_app;
