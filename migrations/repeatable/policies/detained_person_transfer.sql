alter table detained_person_transfer enable row level security;

-- Whoever follows the request; for StAR, which sees requests by grant, there are none.
drop policy if exists detained_person_transfer_select on detained_person_transfer;
create policy detained_person_transfer_select on detained_person_transfer for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
drop policy if exists detained_person_transfer_insert on detained_person_transfer;
create policy detained_person_transfer_insert on detained_person_transfer for insert to repatria_app with check (
  (select app.central_authority_state()) in (requesting_keeper, requested_keeper)
  -- Nothing is said yet that is for one of the States to say.
  and status = 'PROPOSED' and consented_at is null and holding_agreed_at is null and receiving_agreed_at is null
  and transferred_on is null and earlier_acts_consented_at is null and earlier_acts_proceedings is null
  and holding_conditions is null and receiving_conditions is null and in_custody and return_due_on is null
  and earlier_acts_consent is null
  and (holding_state, holding_keeper, receiving_state, receiving_keeper) in (
    (requesting_state, requesting_keeper, requested_state, requested_keeper),
    (requested_state, requested_keeper, requesting_state, requesting_keeper))
  and exists (select from app.handled_request r where r.id = request_id and r.is_sent and r.case_id = detained_person_transfer.case_id
    and r.requesting_state = detained_person_transfer.requesting_state and r.requested_state = detained_person_transfer.requested_state
    and r.requesting_keeper = detained_person_transfer.requesting_keeper and r.requested_keeper = detained_person_transfer.requested_keeper)
);
drop policy if exists detained_person_transfer_update on detained_person_transfer;
create policy detained_person_transfer_update on detained_person_transfer for update to repatria_app
  using ((select app.central_authority_state()) in (requesting_keeper, requested_keeper))
  with check ((select app.central_authority_state()) in (requesting_keeper, requested_keeper));

grant select, insert on detained_person_transfer to repatria_app;
grant update (status, consented_at, holding_agreed_at, holding_conditions, receiving_agreed_at, receiving_conditions,
  in_custody, transferred_on, return_due_on, returned_on, days_in_custody, days_credited, earlier_acts_consented_at,
  earlier_acts_consent, earlier_acts_proceedings, declined_by, end_reason, updated_at, version)
  on detained_person_transfer to repatria_app;

-- Nobody is moved without the record of their consent (UNCAC art. 46(10)(a)); neither State writes what is the other's to
-- say; and nobody is proceeded against for earlier acts without consent of the State that held them (art. 46(12)).
create or replace function app.keep_detained_person_transfer() returns trigger language plpgsql as $$
declare
  holding boolean := (old.consented_at, old.holding_conditions, old.in_custody, old.transferred_on, old.return_due_on,
      old.days_credited, old.earlier_acts_consented_at, old.earlier_acts_consent)
    is distinct from (new.consented_at, new.holding_conditions, new.in_custody, new.transferred_on, new.return_due_on,
      new.days_credited, new.earlier_acts_consented_at, new.earlier_acts_consent)
    or (new.holding_agreed_at is not null and old.holding_agreed_at is distinct from new.holding_agreed_at)
    or (new.status in ('CONSENTED', 'TRANSFERRED') and new.status <> old.status);
  receiving boolean := (old.receiving_conditions, old.earlier_acts_proceedings)
    is distinct from (new.receiving_conditions, new.earlier_acts_proceedings)
    or (new.receiving_agreed_at is not null and old.receiving_agreed_at is distinct from new.receiving_agreed_at);
begin
  if (old.id, old.request_id, old.case_id, old.requesting_state, old.requested_state,
      old.requesting_keeper, old.requested_keeper, old.attendee_id, old.created_at, old.holding_state,
      old.receiving_state, old.holding_keeper, old.receiving_keeper, old.purpose)
    is distinct from (new.id, new.request_id, new.case_id, new.requesting_state, new.requested_state,
      new.requesting_keeper, new.requested_keeper, new.attendee_id, new.created_at, new.holding_state,
      new.receiving_state, new.holding_keeper, new.receiving_keeper, new.purpose)
    or (old.consented_at is not null and old.consented_at is distinct from new.consented_at)
    or (old.status in ('RETURNED', 'DECLINED', 'CANCELLED') and new.status <> old.status) then
    raise exception 'what identifies a transfer, and what came to its end, does not change' using errcode = '42501';
  end if;
  if (app.viewer_state() <> old.holding_keeper and holding) or (app.viewer_state() <> old.receiving_keeper and receiving) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if (old.holding_conditions, old.in_custody) is distinct from (new.holding_conditions, new.in_custody)
    or (new.holding_agreed_at is not null and old.holding_agreed_at is distinct from new.holding_agreed_at) then
    perform app.require_second_person('agreeToHandOverPerson', new.id, jsonb_build_object(
      'conditions', new.holding_conditions, 'expectedVersion', old.version));
    if app.viewer_role() is not null and not exists (
        select from app.proposed_by_another('agreeToHandOverPerson', new.id) proposed
        where coalesce((nullif(proposed -> 'inCustody', 'null'::jsonb))::boolean, true) = new.in_custody) then
      raise exception 'a supervisor says it, as somebody else proposed' using errcode = '42501';
    end if;
  end if;
  if old.receiving_conditions is distinct from new.receiving_conditions
    or (new.receiving_agreed_at is not null and old.receiving_agreed_at is distinct from new.receiving_agreed_at) then
    perform app.require_second_person('agreeToReceivePerson', new.id, jsonb_build_object(
      'conditions', new.receiving_conditions, 'expectedVersion', old.version));
  end if;
  if old.return_due_on is not null and old.return_due_on is distinct from new.return_due_on then
    perform app.require_second_person('extendDetainedPersonTransfer', new.id, jsonb_build_object(
      'returnDueOn', new.return_due_on, 'expectedVersion', old.version));
  end if;
  if (old.earlier_acts_consented_at, old.earlier_acts_consent)
    is distinct from (new.earlier_acts_consented_at, new.earlier_acts_consent) then
    perform app.require_second_person('consentToEarlierActsProceedings', new.id, jsonb_build_object(
      'acts', new.earlier_acts_consent, 'expectedVersion', old.version));
  end if;
  if new.earlier_acts_proceedings is not null and new.earlier_acts_consented_at is null then
    raise exception 'no proceedings for earlier acts without consent' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_detained_person_transfer on detained_person_transfer;
create trigger keep_detained_person_transfer before update on detained_person_transfer
  for each row execute function app.keep_detained_person_transfer();

-- The consent itself, and not only its date, stands there before a transfer counts as consented to (art. 46(10)(a)); asked at the
-- end of the transaction, so that the order of writing does not matter, and of the row as it is then.
create or replace function app.require_transfer_consent() returns trigger language plpgsql as $$
declare
  now_is public.detained_person_transfer;
begin
  select * into now_is from public.detained_person_transfer t where t.id = new.id;
  if now_is.status = 'CONSENTED' and now_is.consented_at is null
    or now_is.status = 'PROPOSED' and now_is.consented_at is not null
    or now_is.consented_at is not null and not exists (
      select from public.transfer_consent c where c.transfer_id = new.id and c.given_at = now_is.consented_at) then
    raise exception 'no transfer without the record of consent' using errcode = '42501';
  end if;
  return null;
end $$;
drop trigger if exists require_transfer_consent on detained_person_transfer;
create constraint trigger require_transfer_consent after insert or update of consented_at, status on detained_person_transfer
  deferrable initially deferred for each row execute function app.require_transfer_consent();
