alter table asset_identifier_value enable row level security;

-- Whole for the central authority that entered it, and for those who work on the case where the asset lies.
drop policy if exists asset_identifier_value_select on asset_identifier_value;
create policy asset_identifier_value_select on asset_identifier_value for select to repatria_app using (
  exists (select 1 from asset_identifier i join app.worked_asset a on a.id = i.asset_id
    where i.id = identifier_id
      and (i.entered_by = (select app.central_authority_state()) or a.located_in = (select app.viewer_state())) offset 0)
);
drop policy if exists asset_identifier_value_insert on asset_identifier_value;
create policy asset_identifier_value_insert on asset_identifier_value for insert to repatria_app with check (
  exists (select 1 from asset_identifier i where i.id = identifier_id and i.entered_by = (select app.central_authority_state()))
);

grant select, insert on asset_identifier_value to repatria_app;
