alter table state enable row level security;

-- States are public knowledge; they are loaded by the owner.
drop policy if exists state_select on state;
create policy state_select on state for select to repatria_app using (true);
grant select on state to repatria_app;
