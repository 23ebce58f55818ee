alter table central_authority_entry enable row level security;

-- The directory is public, past entries included; persons stand in central_authority_contact.
drop policy if exists central_authority_entry_select on central_authority_entry;
create policy central_authority_entry_select on central_authority_entry for select to repatria_app using (true);

-- A new entry is in force, of the authority whose State and territory it names, and confirmed by who writes it.
drop policy if exists central_authority_entry_insert on central_authority_entry;
create policy central_authority_entry_insert on central_authority_entry for insert to repatria_app with check (
  (state = (select app.supervised_state()) or jurisdiction = (select app.supervised_state())
    or (select app.is_secretariat()))
  and valid_to is null
  and last_verified_by = (select app.viewer_id())
  and exists (
    select from central_authority a
    where a.id = central_authority_id and a.state = central_authority_entry.state
      and a.jurisdiction = central_authority_entry.jurisdiction)
);

-- Its end and its verification are noted by the central authority of the State or territory, and by the secretariat;
-- the trigger below says which by whom.
drop policy if exists central_authority_entry_update on central_authority_entry;
create policy central_authority_entry_update on central_authority_entry for update to repatria_app
  using (
    ((select app.is_central_authority()) and (select app.viewer_state()) in (state, jurisdiction))
    or (select app.is_secretariat())
  )
  with check (
    ((select app.is_central_authority()) and (select app.viewer_state()) in (state, jurisdiction))
    or (select app.is_secretariat())
  );
grant select, insert on central_authority_entry to repatria_app;
grant update (valid_to, current_for, last_verified_at, last_verified_by, last_verified_for, verification_source,
  verification, version) on central_authority_entry to repatria_app;

drop trigger if exists keep_central_authority_entry on central_authority_entry;
create trigger keep_central_authority_entry before update on central_authority_entry
  for each row execute function app.keep_central_authority_entry();
drop trigger if exists never_deleted on central_authority_entry;
create trigger never_deleted before delete on central_authority_entry
  for each row execute function app.refuse_deletion();
