-- The ledger of assets: who keeps it, what an entry may say, and what its entries come to; in the owner's right, since no State
-- may write it.

-- The State in which it lies keeps the ledger where it is a party of the case, else the State that recorded the asset. The asset
-- knows the parties by then (31-asset-upkeep.sql): triggers of one event fire by their names.
create or replace function app.name_ledger_keeper() returns trigger language plpgsql as $$
begin
  new.ledger_keeper := case when new.located_in = any (new.party_states) then new.located_in else new.recording_state end;
  return new;
end $$;
drop trigger if exists name_ledger_keeper on asset;
create trigger name_ledger_keeper before insert or update of located_in, party_states, ledger_keeper on asset
  for each row execute function app.name_ledger_keeper();

-- What did this before the asset knew the parties of its case.
drop trigger if exists rename_ledger_keepers on case_party;
drop function if exists app.rename_ledger_keepers(), app.ledger_keeper_of(uuid, text, text);

-- Between which accounts each kind of entry moves an amount. A reversal says the contrary of what it takes back, and no more.
create or replace function app.check_ledger_entry() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  wrong ledger_entry;
  moved text := new.from_account || ' ' || new.to_account;
begin
  -- One entry of an asset after the other: each sees those before it.
  perform 1 from asset a where a.id = new.asset_id and a.case_id = new.case_id for update;
  if not found then raise exception 'the asset is of another case' using errcode = '23514'; end if;
  if new.reverses is not null then
    select * into wrong from ledger_entry e where e.id = new.reverses;
    if wrong.id is null or wrong.reverses is not null
      or (wrong.asset_id, wrong.entered_by, wrong.kind, wrong.day, wrong.amount, wrong.currency, wrong.from_account, wrong.to_account,
          wrong.recipient, wrong.recipient_state, wrong.in_place_of)
        is distinct from (new.asset_id, new.entered_by, new.kind, new.day, new.amount, new.currency, new.to_account, new.from_account,
          new.recipient, new.recipient_state, new.in_place_of) then
      raise exception 'a reversal says the contrary of what it takes back' using errcode = '23514';
    end if;
    return new;
  end if;
  if not (case new.kind
    when 'RESTRAINED' then moved = 'HOLDER RESTRAINED'
    when 'RELEASED' then moved = 'RESTRAINED HOLDER'
    when 'CONFISCATED' then moved in ('RESTRAINED CONFISCATED', 'HOLDER CONFISCATED')
    when 'SUBSTITUTED' then moved in ('RESTRAINED CONFISCATED', 'HOLDER CONFISCATED')
    when 'INTEREST' then moved in ('YIELD RESTRAINED', 'YIELD CONFISCATED')
    when 'MANAGEMENT_GAIN' then moved in ('YIELD RESTRAINED', 'YIELD CONFISCATED')
    when 'MANAGEMENT_LOSS' then moved in ('RESTRAINED MANAGEMENT', 'CONFISCATED MANAGEMENT')
    else moved = 'CONFISCATED ' || new.kind end) then
    raise exception 'an entry of this kind moves nothing between these accounts' using errcode = '23514';
  end if;
  if (new.recipient is not null) <> (new.kind = 'RETURNED')
    or (new.recipient_state is null and (new.kind = 'SHARED' or new.recipient = 'STATE'))
    or (new.recipient_state is not null and new.kind not in ('SHARED', 'RETURNED'))
    or (new.kind = 'DEDUCTED' and new.purpose is null)
    or (new.in_place_of is not null) <> (new.kind = 'SUBSTITUTED')
    or new.in_place_of = new.asset_id
    or (new.in_place_of is not null and not exists (select from asset a where a.id = new.in_place_of and a.case_id = new.case_id)) then
    raise exception 'the entry lacks what its kind needs, or says what its kind has not' using errcode = '23514';
  end if;
  return new;
end $$;
drop trigger if exists check_ledger_entry on ledger_entry;
create trigger check_ledger_entry before insert on ledger_entry for each row execute function app.check_ledger_entry();

-- What the entries come to, by asset and by case; and that on no day less than nothing is held.
create or replace function app.keep_ledger_totals() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  signed numeric := case when new.reverses is null then new.amount else -new.amount end;
  to_restrained numeric := case 'RESTRAINED' when new.to_account then new.amount when new.from_account then -new.amount else 0 end;
  total text;
  to_confiscated numeric := case 'CONFISCATED' when new.to_account then new.amount when new.from_account then -new.amount else 0 end;
begin
  if exists (
    select from (
      select sum(sum(case account when e.to_account then e.amount when e.from_account then -e.amount else 0 end))
        over (partition by account order by e.day) as balance
      from ledger_entry e, unnest(array['RESTRAINED', 'CONFISCATED']) account
      where e.asset_id = new.asset_id and e.currency = new.currency
      group by account, e.day) by_day
    where balance < 0) then
    raise exception 'more would leave an account than it holds' using errcode = '23514';
  end if;
  foreach total in array array['asset', 'case'] loop
    -- Each kind of entry has its sum, of the same name.
    execute format('insert into %1$I (%3$s, currency) values (%4$s, $3) on conflict (%2$I, currency) do nothing',
      total || '_ledger_total', total || '_id', case total when 'asset' then 'asset_id, case_id' else 'case_id' end,
      case total when 'asset' then '$1, $2' else '$2' end) using new.asset_id, new.case_id, new.currency;
    execute format('update %1$I set %2$I = %2$I + $1, held_restrained = held_restrained + $2, held_confiscated = held_confiscated + $3
      where %3$I = $4 and currency = $5', total || '_ledger_total', lower(new.kind), total || '_id')
      using signed, to_restrained, to_confiscated, case total when 'asset' then new.asset_id else new.case_id end, new.currency;
  end loop;
  return null;
end $$;
drop trigger if exists keep_ledger_totals on ledger_entry;
create trigger keep_ledger_totals after insert on ledger_entry for each row execute function app.keep_ledger_totals();
