alter table asset_valuation enable row level security;

-- For those who work on the case and those who audit it: money, and nobody's name (domain.md 5.1, P10). Never changed.
drop policy if exists asset_valuation_select on asset_valuation;
create policy asset_valuation_select on asset_valuation for select to repatria_app using (
  exists (select 1 from app.followed_asset a where a.id = asset_id offset 0)
);
drop policy if exists asset_valuation_insert on asset_valuation;
create policy asset_valuation_insert on asset_valuation for insert to repatria_app with check (
  entered_by = (select app.central_authority_state())
  and exists (select 1 from asset a where a.id = asset_id and a.case_id = asset_valuation.case_id
    and (select app.central_authority_state()) in (a.recording_state, a.located_in))
);

grant select, insert on asset_valuation to repatria_app;
