alter table case_party enable row level security;

drop policy if exists case_party_select on case_party;
create policy case_party_select on case_party for select to repatria_app using (
  exists (select 1 from app.overseen_case c where c.id = case_id)
  or exists (select 1 from app.working_case c where c.id = case_id)
);

-- The leading State opens and invites. A request for assistance makes nobody a party.
drop policy if exists case_party_insert on case_party;
create policy case_party_insert on case_party for insert to repatria_app with check (
  brought_in_by = (select app.central_authority_state())
  and case entry
    when 'OPENED_THE_CASE' then state = brought_in_by and exists (select 1 from app.led_case c where c.id = case_id)
    when 'INVITED' then publication_consent = 'NONE' and exists (select 1 from app.led_case c where c.id = case_id)
    else false
  end
);

-- Each State consents for itself.
drop policy if exists case_party_update on case_party;
create policy case_party_update on case_party for update to repatria_app
  using (state = (select app.central_authority_state()))
  with check (state = (select app.central_authority_state()));

grant select, insert on case_party to repatria_app;
grant update (publication_consent) on case_party to repatria_app;
