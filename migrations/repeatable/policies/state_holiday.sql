alter table state_holiday enable row level security;

-- Holidays are public knowledge; each State's supervisors enter their own, in the calendar of the State.
drop policy if exists state_holiday_select on state_holiday;
create policy state_holiday_select on state_holiday for select to repatria_app using (true);
drop policy if exists state_holiday_insert on state_holiday;
create policy state_holiday_insert on state_holiday for insert to repatria_app with check (
  state = (select app.supervised_state())
  and exists (select from state_calendar c where c.id = calendar_id and c.state = state_holiday.state)
);
drop policy if exists state_holiday_update on state_holiday;
create policy state_holiday_update on state_holiday for update to repatria_app
  using (state = (select app.supervised_state())) with check (state = (select app.supervised_state()));
grant select, insert on state_holiday to repatria_app;
grant update (name, source, is_observed) on state_holiday to repatria_app;
