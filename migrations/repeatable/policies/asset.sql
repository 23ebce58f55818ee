alter table asset enable row level security;

-- For the central authorities and auditors of the parties of the case, for a competent authority while the case is assigned
-- to it, for StAR while a party State's grant lasts. Not for the public, also where the case is published (domain.md 5.4).
-- Whatever else is asked of is asked for by itself (offset 0): PostgreSQL would else gather all that the viewer sees first.
drop policy if exists asset_select on asset;
create policy asset_select on asset for select to repatria_app using (
  party_states @> array[(select app.overseeing_state())]
  or (select app.is_auditor_of_the_system())
  or assigned_authorities @> array[(select app.competent_authority())]
  or exists (select 1 from app.granted_case g where g.id = case_id offset 0)
);

drop policy if exists asset_insert on asset;
create policy asset_insert on asset for insert to repatria_app with check (
  recording_state = (select app.central_authority_state()) and status = 'SUSPECTED'
  and exists (select 1 from app.party_case c where c.id = case_id)
);

-- The State that recorded it and the State in which it lies work on it.
drop policy if exists asset_update on asset;
create policy asset_update on asset for update to repatria_app
  using ((select app.central_authority_state()) in (recording_state, located_in)
    and exists (select 1 from app.party_case c where c.id = case_id))
  with check ((select app.central_authority_state()) in (recording_state, located_in));

grant select, insert on asset to repatria_app;
grant update (asset_class, located_in, status, identified_on, dissipated_on, updated_at, version) on asset to repatria_app;

-- What it is and in which State it lies is for the recording State to say; what was found was found, and what is gone is gone.
create or replace function app.keep_asset() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null then return new; end if;
  if (old.asset_class, old.located_in) is distinct from (new.asset_class, new.located_in)
    and old.recording_state is distinct from app.central_authority_state() then
    raise exception 'this is for the recording State to say' using errcode = '42501';
  end if;
  if (old.identified_on is not null and old.identified_on is distinct from new.identified_on)
    or (old.status = 'DISSIPATED' and (old.status, old.dissipated_on, old.asset_class, old.located_in, old.identified_on)
      is distinct from (new.status, new.dissipated_on, new.asset_class, new.located_in, new.identified_on)) then
    raise exception 'what was found, and what is gone, does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_asset on asset;
create trigger keep_asset before update on asset for each row execute function app.keep_asset();
