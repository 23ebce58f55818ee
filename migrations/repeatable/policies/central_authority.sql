alter table central_authority enable row level security;

-- The directory is public.
drop policy if exists central_authority_select on central_authority;
create policy central_authority_select on central_authority for select to repatria_app using (true);

-- Kept by supervisors of the State or territory, and by the secretariat.
drop policy if exists central_authority_insert on central_authority;
create policy central_authority_insert on central_authority for insert to repatria_app with check (
  state = (select app.supervised_state()) or jurisdiction = (select app.supervised_state())
  or (select app.is_secretariat())
);
drop policy if exists central_authority_update on central_authority;
create policy central_authority_update on central_authority for update to repatria_app
  using (
    state = (select app.supervised_state()) or jurisdiction = (select app.supervised_state())
    or (select app.is_secretariat())
  )
  with check (
    state = (select app.supervised_state()) or jurisdiction = (select app.supervised_state())
    or (select app.is_secretariat())
  );
grant select, insert, update (updated_at, version) on central_authority to repatria_app;

drop trigger if exists keep_central_authority on central_authority;
create trigger keep_central_authority before update on central_authority
  for each row execute function app.keep_central_authority();
drop trigger if exists never_deleted on central_authority;
create trigger never_deleted before delete on central_authority
  for each row execute function app.refuse_deletion();
