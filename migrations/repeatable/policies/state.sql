alter table state enable row level security;

-- States are public knowledge; they are loaded by the owner, and the secretariat says which take part in Repatria.
drop policy if exists state_select on state;
create policy state_select on state for select to repatria_app using (true);
grant select on state to repatria_app;

-- From when a State takes part is said once: what others keep about it rests on that.
drop policy if exists state_update on state;
create policy state_update on state for update to repatria_app
  using ((select app.is_secretariat()) and on_repatria_since is null)
  with check ((select app.is_secretariat()) and on_repatria_since is not null);
grant update (on_repatria_since) on state to repatria_app;
