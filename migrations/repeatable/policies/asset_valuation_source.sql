alter table asset_valuation_source enable row level security;

-- For those who work on the case: the words may name people.
drop policy if exists asset_valuation_source_select on asset_valuation_source;
create policy asset_valuation_source_select on asset_valuation_source for select to repatria_app using (
  exists (select 1 from asset_valuation v join app.worked_asset a on a.id = v.asset_id where v.id = valuation_id offset 0)
);
drop policy if exists asset_valuation_source_insert on asset_valuation_source;
create policy asset_valuation_source_insert on asset_valuation_source for insert to repatria_app with check (
  exists (select 1 from asset_valuation v where v.id = valuation_id and v.entered_by = (select app.central_authority_state()))
);

grant select, insert on asset_valuation_source to repatria_app;
