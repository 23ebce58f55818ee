alter table case_file enable row level security;

-- A case exists for everyone once it is published, even neutrally; before, for the central authorities and auditors of
-- its parties, for a competent authority while it is assigned, for StAR while a party State's grant lasts.
drop policy if exists case_file_select on case_file;
create policy case_file_select on case_file for select to repatria_app using (
  publication in ('NEUTRAL', 'FULL')
  or party_states @> array[(select app.overseeing_state())]
  or (select app.is_auditor_of_the_system())
  or assigned_authorities @> array[(select app.competent_authority())]
  -- Asked of one case: all that was granted is too much to look through for each that is shown.
  or exists (select from app.granted_case g where g.id = case_file.id)
);

drop policy if exists case_file_insert on case_file;
create policy case_file_insert on case_file for insert to repatria_app with check (
  lead_state = (select app.central_authority_state()) and party_states = array[lead_state]
  and assigned_authorities = '{}' and publication = 'NONE' and external_key is null
);

-- Party States may lock a case, the leading State alone may change it.
drop policy if exists case_file_update on case_file;
create policy case_file_update on case_file for update to repatria_app
  using (party_states @> array[(select app.central_authority_state())])
  with check (lead_state = (select app.central_authority_state()));

grant select, insert on case_file to repatria_app;
grant update (neutral_title, status, publication, published_at, lead_authority_id, uncac_offences, year_start,
  year_confiscated, year_returned, updated_at, version) on case_file to repatria_app;
