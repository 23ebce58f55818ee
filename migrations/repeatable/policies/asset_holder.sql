alter table asset_holder enable row level security;

-- Whoever holds it by the register exists for all who work on the case, to whom it belongs in the end for the State that
-- entered it and the State in which it lies; a protected person for the leading State alone (domain.md 5.4).
drop policy if exists asset_holder_select on asset_holder;
create policy asset_holder_select on asset_holder for select to repatria_app using (
  exists (select 1 from app.worked_asset a where a.id = asset_id
    and (kind = 'REGISTERED_HOLDER' or (select app.viewer_state()) in (entered_by, a.located_in)) offset 0)
  and (not is_protected or exists (select 1 from app.led_case c where c.id = case_id offset 0))
);

-- Entered by a State concerned, of whom it knows itself.
drop policy if exists asset_holder_insert on asset_holder;
create policy asset_holder_insert on asset_holder for insert to repatria_app with check (
  entered_by = (select app.central_authority_state())
  and exists (select 1 from asset a where a.id = asset_id and a.case_id = asset_holder.case_id
    and (select app.central_authority_state()) in (a.recording_state, a.located_in))
  and (subject_id is null or exists (select 1 from case_subject s where s.id = subject_id and s.case_id = asset_holder.case_id))
);

drop policy if exists asset_holder_update on asset_holder;
create policy asset_holder_update on asset_holder for update to repatria_app
  using (entered_by = (select app.central_authority_state()))
  with check (entered_by = (select app.central_authority_state()));

grant select, insert on asset_holder to repatria_app;
grant update (until, version) on asset_holder to repatria_app;

-- It is held through a holder of the same asset that was there before, so that no circle can close; what ended has ended.
create or replace function app.keep_asset_holder() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null then return new; end if;
  if tg_op = 'INSERT' and new.through_id is not null
    and not exists (select 1 from asset_holder t where t.id = new.through_id and t.asset_id = new.asset_id) then
    raise exception 'an asset is held through another holder of the same' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and old.until is not null and old.until is distinct from new.until then
    raise exception 'what ended has ended' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_asset_holder on asset_holder;
create trigger keep_asset_holder before insert or update on asset_holder
  for each row execute function app.keep_asset_holder();
