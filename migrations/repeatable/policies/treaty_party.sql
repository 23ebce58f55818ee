alter table treaty_party enable row level security;

-- Parties are public.
drop policy if exists treaty_party_select on treaty_party;
create policy treaty_party_select on treaty_party for select to repatria_app using (true);

-- Written in the transaction in which their treaty comes to name them; the end is noted by the State itself, and by the secretariat.
drop policy if exists treaty_party_insert on treaty_party;
create policy treaty_party_insert on treaty_party for insert to repatria_app
  with check (app.is_treaty_of_this_transaction(treaty_id, state));
drop policy if exists treaty_party_update on treaty_party;
create policy treaty_party_update on treaty_party for update to repatria_app
  using ((select app.is_secretariat()) or state = (select app.central_authority_state()))
  with check ((select app.is_secretariat()) or state = (select app.central_authority_state()));
grant select, insert, update (until, end_source) on treaty_party to repatria_app;

drop trigger if exists keep_treaty_party on treaty_party;
create trigger keep_treaty_party before update on treaty_party
  for each row execute function app.keep_treaty_party();
drop trigger if exists never_deleted on treaty_party;
create trigger never_deleted before delete on treaty_party for each row execute function app.refuse_deletion();
