alter table asset_identifier enable row level security;

-- For those who work on the case and those who audit it: its kind and its last four characters (domain.md 5.4).
drop policy if exists asset_identifier_select on asset_identifier;
create policy asset_identifier_select on asset_identifier for select to repatria_app using (
  exists (select 1 from app.followed_asset a where a.id = asset_id offset 0)
);
drop policy if exists asset_identifier_insert on asset_identifier;
create policy asset_identifier_insert on asset_identifier for insert to repatria_app with check (
  entered_by = (select app.central_authority_state())
  and exists (select 1 from asset a where a.id = asset_id and a.case_id = asset_identifier.case_id
    and (select app.central_authority_state()) in (a.recording_state, a.located_in))
);

grant select, insert on asset_identifier to repatria_app;
