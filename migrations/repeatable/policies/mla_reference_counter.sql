alter table mla_reference_counter enable row level security;
drop policy if exists mla_reference_counter_own on mla_reference_counter;
create policy mla_reference_counter_own on mla_reference_counter for all to repatria_app
  using (state = (select app.viewer_state()) and (select app.is_central_authority()))
  with check (state = (select app.viewer_state()) and (select app.is_central_authority()));
grant select, insert, update on mla_reference_counter to repatria_app;
