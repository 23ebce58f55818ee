alter table asset_match enable row level security;

-- For a central authority that sees both assets and both of their identifiers whole. Nobody writes it but the trigger that
-- finds it (31-asset-upkeep.sql).
drop policy if exists asset_match_select on asset_match;
create policy asset_match_select on asset_match for select to repatria_app using (
  (select app.is_central_authority())
  and exists (select 1 from asset_identifier_value v where v.identifier_id = asset_match.identifier_id offset 0)
  and exists (select 1 from asset_identifier_value v where v.identifier_id = asset_match.other_identifier_id offset 0)
  and exists (select 1 from asset a where a.id = other_asset_id offset 0)
);

grant select on asset_match to repatria_app;
