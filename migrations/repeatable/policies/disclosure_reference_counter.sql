alter table disclosure_reference_counter enable row level security;
drop policy if exists disclosure_reference_counter_own on disclosure_reference_counter;
create policy disclosure_reference_counter_own on disclosure_reference_counter for all to repatria_app
  using (state = (select app.central_authority_state()))
  with check (state = (select app.central_authority_state()));
grant select, insert, update on disclosure_reference_counter to repatria_app;
