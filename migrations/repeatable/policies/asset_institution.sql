alter table asset_institution enable row level security;

-- For the central authorities of the parties of the case; for a competent authority to which it is assigned in the recording
-- State and in the State in which the asset lies (domain.md 5.4).
drop policy if exists asset_institution_select on asset_institution;
create policy asset_institution_select on asset_institution for select to repatria_app using (
  exists (select 1 from app.worked_asset a
    where a.id = asset_id and ((select app.is_central_authority())
      or (select app.viewer_state()) in (a.recording_state, a.located_in)) offset 0)
);
drop policy if exists asset_institution_insert on asset_institution;
create policy asset_institution_insert on asset_institution for insert to repatria_app with check (
  exists (select 1 from asset a where a.id = asset_id and a.recording_state = (select app.central_authority_state()))
);
drop policy if exists asset_institution_update on asset_institution;
create policy asset_institution_update on asset_institution for update to repatria_app
  using (exists (select 1 from asset a where a.id = asset_id and a.status <> 'DISSIPATED'
    and a.recording_state = (select app.central_authority_state())));

grant select, insert on asset_institution to repatria_app;
grant update (institution) on asset_institution to repatria_app;
