alter table asset_handling enable row level security;

-- Who in the recording State works on an asset is that State's own matter.
drop policy if exists asset_handling_own on asset_handling;
create policy asset_handling_own on asset_handling for all to repatria_app
  using (state = (select app.central_authority_state()) and exists (select 1 from asset a where a.id = asset_id offset 0))
  with check (
    state = (select app.central_authority_state()) and last_amended_by = (select app.viewer_id())
    and exists (select 1 from asset a where a.id = asset_id and a.recording_state = state)
  );

grant select, insert on asset_handling to repatria_app;
grant update (last_amended_by) on asset_handling to repatria_app;
