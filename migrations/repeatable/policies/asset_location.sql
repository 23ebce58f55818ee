alter table asset_location enable row level security;

-- For those who work on the case in the recording State and in the State in which the asset lies; for the central authority
-- of another party State once it was found, so that nobody is warned before (domain.md 5.4).
drop policy if exists asset_location_select on asset_location;
create policy asset_location_select on asset_location for select to repatria_app using (
  exists (select 1 from app.worked_asset a
    where a.id = asset_id and ((select app.viewer_state()) in (a.recording_state, a.located_in)
      or (a.identified_on is not null and (select app.is_central_authority()))) offset 0)
);
drop policy if exists asset_location_insert on asset_location;
create policy asset_location_insert on asset_location for insert to repatria_app with check (
  exists (select 1 from asset a where a.id = asset_id and a.recording_state = (select app.central_authority_state()))
);
drop policy if exists asset_location_update on asset_location;
create policy asset_location_update on asset_location for update to repatria_app
  using (exists (select 1 from asset a where a.id = asset_id and a.status <> 'DISSIPATED'
    and (select app.central_authority_state()) in (a.recording_state, a.located_in)));

grant select, insert on asset_location to repatria_app;
grant update (exact_location) on asset_location to repatria_app;
