alter table treaty enable row level security;

-- Treaties are public.
drop policy if exists treaty_select on treaty;
create policy treaty_select on treaty for select to repatria_app using (true);

-- Recorded by a central authority of a party, then unverified, and by the secretariat.
drop policy if exists treaty_insert on treaty;
create policy treaty_insert on treaty for insert to repatria_app with check (
  (select app.is_secretariat())
  or (party_states @> array[(select app.central_authority_state())]
    and recorded_for = (select app.central_authority_state()) and verification = 'UNVERIFIED')
);
drop policy if exists treaty_update on treaty;
create policy treaty_update on treaty for update to repatria_app
  -- Who is no party yet may become one (app.keep_treaty); what is written then names the State as a party.
  using ((select app.is_secretariat()) or (select app.central_authority_state()) is not null)
  with check ((select app.is_secretariat()) or party_states @> array[(select app.central_authority_state())]);
grant select, insert on treaty to repatria_app;
grant update (party_states, recorded_for, verification, verified_at, verified_for, updated_at, version) on treaty to repatria_app;

drop trigger if exists keep_treaty on treaty;
create trigger keep_treaty before update on treaty for each row execute function app.keep_treaty();
drop trigger if exists never_deleted on treaty;
create trigger never_deleted before delete on treaty for each row execute function app.refuse_deletion();
