alter table asset_narrative enable row level security;

-- For those who work on the case; auditors see process and not people, StAR class, State and status (domain.md 5.4).
drop policy if exists asset_narrative_select on asset_narrative;
create policy asset_narrative_select on asset_narrative for select to repatria_app using (
  exists (select 1 from app.worked_asset a where a.id = asset_id offset 0)
);
drop policy if exists asset_narrative_insert on asset_narrative;
create policy asset_narrative_insert on asset_narrative for insert to repatria_app with check (
  dissipation is null
  and exists (select 1 from asset a where a.id = asset_id and a.recording_state = (select app.central_authority_state()))
);
drop policy if exists asset_narrative_update on asset_narrative;
create policy asset_narrative_update on asset_narrative for update to repatria_app
  using (exists (select 1 from asset a where a.id = asset_id
    and (select app.central_authority_state()) in (a.recording_state, a.located_in)));

grant select, insert on asset_narrative to repatria_app;
grant update (description, dissipation) on asset_narrative to repatria_app;

create or replace function app.keep_asset_narrative() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null then return new; end if;
  if old.description is distinct from new.description and not exists (select 1 from asset a
    where a.id = new.asset_id and a.status <> 'DISSIPATED' and a.recording_state = app.central_authority_state()) then
    raise exception 'this is for the recording State to say' using errcode = '42501';
  end if;
  if old.dissipation is not null and old.dissipation is distinct from new.dissipation then
    raise exception 'what is gone does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_asset_narrative on asset_narrative;
create trigger keep_asset_narrative before update on asset_narrative
  for each row execute function app.keep_asset_narrative();
