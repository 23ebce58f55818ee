alter table case_state_role enable row level security;

drop policy if exists case_state_role_select on case_state_role;
create policy case_state_role_select on case_state_role for select to repatria_app using (
  exists (select 1 from case_file c where c.id = case_id)
);
drop policy if exists case_state_role_insert on case_state_role;
create policy case_state_role_insert on case_state_role for insert to repatria_app with check (
  exists (select 1 from app.led_case c where c.id = case_id)
);

grant select, insert on case_state_role to repatria_app;
