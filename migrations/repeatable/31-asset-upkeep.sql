-- What an asset keeps of its case, always true: who its parties are, and to whom it is assigned.
create or replace function app.keep_parties_of_asset() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  select c.party_states, c.assigned_authorities into new.party_states, new.assigned_authorities
    from case_file c where c.id = new.case_id;
  return new;
end $$;
drop trigger if exists keep_parties on asset;
create trigger keep_parties before insert on asset for each row execute function app.keep_parties_of_asset();

create or replace function app.keep_parties_of_assets() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update asset a set party_states = new.party_states, assigned_authorities = new.assigned_authorities where a.case_id = new.id;
  return null;
end $$;
drop trigger if exists keep_parties_of_assets on case_file;
create trigger keep_parties_of_assets after update of party_states, assigned_authorities on case_file
  for each row when ((old.party_states, old.assigned_authorities) is distinct from (new.party_states, new.assigned_authorities))
  execute function app.keep_parties_of_assets();

-- What holders keep of the person whom they name, always true: written by triggers in the owner's right, since those who
-- protect a person are not those who entered the holder.
create or replace function app.keep_holder_protection() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  new.is_protected := coalesce((select s.is_protected from case_subject s where s.id = new.subject_id), false);
  return new;
end $$;
drop trigger if exists keep_protection on asset_holder;
create trigger keep_protection before insert on asset_holder
  for each row execute function app.keep_holder_protection();

create or replace function app.protect_holders() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update asset_holder h set is_protected = new.is_protected where h.subject_id = new.id;
  return null;
end $$;
drop trigger if exists protect_holders on case_subject;
create trigger protect_holders after update of is_protected on case_subject
  for each row when (old.is_protected is distinct from new.is_protected) execute function app.protect_holders();

-- Which assets have the same identifier: of all cases, whoever may know of it. One after the other for one value, so that
-- two who enter it at once are found. A BIC names the bank and not the account.
create or replace function app.match_assets() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('asset identifier ' || lower(new.value), 0));
  insert into asset_match (id, asset_id, case_id, identifier_id, other_asset_id, other_case_id, other_identifier_id, kind, created_at)
  select gen_random_uuid(), one.asset_id, one.case_id, one.id, other.asset_id, other.case_id, other.id, i.kind, i.created_at
  from asset_identifier i
    join asset_identifier_value v on lower(v.value) = lower(new.value) and v.identifier_id <> new.identifier_id
    join asset_identifier j on j.id = v.identifier_id and j.kind = i.kind and j.chain is not distinct from i.chain
      and j.issued_in is not distinct from i.issued_in and j.asset_id <> i.asset_id
    cross join lateral (values (i.id, j.id), (j.id, i.id)) pair (mine, theirs)
    join asset_identifier one on one.id = pair.mine
    join asset_identifier other on other.id = pair.theirs
  where i.id = new.identifier_id and i.kind <> 'BIC'
    -- Of an address on a chain, small and capital letters are different ones.
    and (i.chain is null or v.value = new.value);
  return null;
end $$;
drop trigger if exists match_assets on asset_identifier_value;
create trigger match_assets after insert on asset_identifier_value
  for each row execute function app.match_assets();
