alter table assistance_requirement enable row level security;

-- The directory is public.
drop policy if exists assistance_requirement_select on assistance_requirement;
create policy assistance_requirement_select on assistance_requirement for select to repatria_app using (true);

-- Written together with its entry, and never again.
drop policy if exists assistance_requirement_insert on assistance_requirement;
create policy assistance_requirement_insert on assistance_requirement for insert to repatria_app with check (
  (state = (select app.supervised_state()) or jurisdiction = (select app.supervised_state())
    or (select app.is_secretariat()))
  and app.is_entry_of_this_transaction(entry_id, state, jurisdiction)
);
grant select, insert on assistance_requirement to repatria_app;

drop trigger if exists never_changed on assistance_requirement;
create trigger never_changed before update or delete on assistance_requirement
  for each row execute function app.refuse_change();
