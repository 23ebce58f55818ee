alter table asset_ledger_total enable row level security;

-- For those who read the entries.
drop policy if exists asset_ledger_total_select on asset_ledger_total;
create policy asset_ledger_total_select on asset_ledger_total for select to repatria_app using (
  exists (select 1 from app.accounted_asset a where a.id = asset_id offset 0)
);

grant select on asset_ledger_total to repatria_app;
