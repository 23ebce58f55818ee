alter table asset_ledger_total enable row level security;

-- For those who read the entries.
drop policy if exists asset_ledger_total_select on asset_ledger_total;
create policy asset_ledger_total_select on asset_ledger_total for select to repatria_app using (
  exists (select 1 from app.overseen_case c where c.id = case_id)
  or exists (select 1 from app.working_case c where c.id = case_id and exists (select 1 from asset a
    where a.id = asset_id and (select app.viewer_state()) in (a.recording_state, a.located_in)))
);

grant select on asset_ledger_total to repatria_app;
