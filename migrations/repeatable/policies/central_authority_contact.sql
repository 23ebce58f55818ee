alter table central_authority_contact enable row level security;

-- For those who write to central authorities, and for the keeper of the directory.
drop policy if exists central_authority_contact_select on central_authority_contact;
create policy central_authority_contact_select on central_authority_contact for select to repatria_app
  using ((select app.is_central_authority()) or (select app.is_secretariat()));

-- Written together with its entry, and never again.
drop policy if exists central_authority_contact_insert on central_authority_contact;
create policy central_authority_contact_insert on central_authority_contact for insert to repatria_app with check (
  (state = (select app.supervised_state()) or jurisdiction = (select app.supervised_state())
    or (select app.is_secretariat()))
  and app.is_entry_of_this_transaction(entry_id, state, jurisdiction)
);
grant select, insert on central_authority_contact to repatria_app;

drop trigger if exists never_changed on central_authority_contact;
create trigger never_changed before update or delete on central_authority_contact
  for each row execute function app.refuse_change();
