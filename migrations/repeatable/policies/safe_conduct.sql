alter table safe_conduct enable row level security;

-- Whoever follows the request; for StAR, which sees requests by grant, there are none.
drop policy if exists safe_conduct_select on safe_conduct;
create policy safe_conduct_select on safe_conduct for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
drop policy if exists safe_conduct_insert on safe_conduct;
create policy safe_conduct_insert on safe_conduct for insert to repatria_app with check (
  requesting_keeper = (select app.central_authority_state())
  -- For the usual period: to another one the requested State agrees.
  and status = 'GRANTED' and leaving_days = 15 and period_agreed_at is null and proposed_leaving_days is null
  and exists (select from app.handled_request r where r.id = request_id and r.is_sent and r.case_id = safe_conduct.case_id
    and r.requesting_state = safe_conduct.requesting_state and r.requested_state = safe_conduct.requested_state
    and r.requesting_keeper = safe_conduct.requesting_keeper and r.requested_keeper = safe_conduct.requested_keeper)
);
drop policy if exists safe_conduct_update on safe_conduct;
create policy safe_conduct_update on safe_conduct for update to repatria_app
  using ((select app.central_authority_state()) in (requesting_keeper, requested_keeper))
  with check ((select app.central_authority_state()) in (requesting_keeper, requested_keeper));

grant select, insert on safe_conduct to repatria_app;
grant update (status, leaving_days, proposed_leaving_days, period_agreed_at, informed_at, leave_by, leave_by_at,
  restart_reason, left_on, "end", ended_on, updated_at, version) on safe_conduct to repatria_app;

-- To another period than the usual one the requested State agrees; everything else is the requesting State's to enter.
create or replace function app.keep_safe_conduct() returns trigger language plpgsql as $$
begin
  if (old.id, old.request_id, old.case_id, old.requesting_state, old.requested_state,
      old.requesting_keeper, old.requested_keeper, old.attendee_id, old.created_at, old.capacity,
      old.purpose, old.time_zone)
    is distinct from (new.id, new.request_id, new.case_id, new.requesting_state, new.requested_state,
      new.requesting_keeper, new.requested_keeper, new.attendee_id, new.created_at, new.capacity,
      new.purpose, new.time_zone)
    or (old.status = 'ENDED' and new.status <> 'ENDED') then
    raise exception 'what identifies a safe conduct, and what came to its end, does not change' using errcode = '42501';
  end if;
  if (app.viewer_state() <> old.requested_keeper
      and (old.leaving_days, old.period_agreed_at) is distinct from (new.leaving_days, new.period_agreed_at))
    or (app.viewer_state() <> old.requesting_keeper
      and (old.status, old.informed_at, old.leave_by, old.leave_by_at, old.restart_reason, old.left_on, old."end", old.ended_on)
      is distinct from (new.status, new.informed_at, new.leave_by, new.leave_by_at, new.restart_reason, new.left_on, new."end",
        new.ended_on)) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  -- Both the offer of another period and the agreement to it bind the State that makes it.
  if new.proposed_leaving_days is not null and new.proposed_leaving_days is distinct from old.proposed_leaving_days then
    perform app.require_second_person('proposeLeavingPeriod', new.id, jsonb_build_object(
      'days', new.proposed_leaving_days, 'expectedVersion', old.version));
  end if;
  if (old.leaving_days, old.period_agreed_at) is distinct from (new.leaving_days, new.period_agreed_at) then
    perform app.require_second_person('agreeToLeavingPeriod', new.id, jsonb_build_object(
      'days', new.leaving_days, 'expectedVersion', old.version));
  end if;
  return new;
end $$;

-- Whether it is what a proposal would grant: to whom, as what, for what, and by which clock its days are counted.
create or replace function app.is_safe_conduct_proposed(granted safe_conduct, said jsonb) returns boolean language sql stable as $$
  select said ->> 'capacity' = granted.capacity and said ->> 'purpose' = granted.purpose
    and coalesce(said ->> 'timeZone', granted.time_zone) = granted.time_zone
    and jsonb_strip_nulls(said -> 'person') = (
      select jsonb_strip_nulls(jsonb_build_object(
        'name', a.name, 'personId', 'MlaRequestPerson:' || a.person_id::text, 'whereabouts', a.whereabouts))
      from public.attending_person a where a.id = granted.attendee_id)
$$;

-- Nobody grants it alone: it is as somebody else proposed it.
create or replace function app.grant_safe_conduct() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is not null and not exists (
      select from app.proposed_by_another('grantSafeConduct', null, new.request_id) said where app.is_safe_conduct_proposed(new, said)) then
    raise exception 'a supervisor says it, as somebody else proposed' using errcode = '42501';
  end if;
  return new;
end $$;

-- And of what was proposed once, one is granted: with it the proposal is approved, and names it. At the end of the transaction,
-- since the proposal waits while the safe conduct is written.
create or replace function app.grant_safe_conduct_once() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is not null and not exists (
      select from public.mla_request_proposed_step p
      where p.request_id = new.request_id and p.command = 'grantSafeConduct' and p.record_key = new.id and p.status = 'APPROVED'
        and p.decided_by = app.viewer_id() and p.proposed_by <> p.decided_by and app.is_safe_conduct_proposed(new, p.input)) then
    raise exception 'a safe conduct is granted with the approval of what was proposed' using errcode = '42501';
  end if;
  return null;
end $$;
drop trigger if exists grant_safe_conduct_once on safe_conduct;
create constraint trigger grant_safe_conduct_once after insert on safe_conduct deferrable initially deferred
  for each row execute function app.grant_safe_conduct_once();
drop trigger if exists grant_safe_conduct on safe_conduct;
create trigger grant_safe_conduct before insert on safe_conduct for each row execute function app.grant_safe_conduct();
drop trigger if exists keep_safe_conduct on safe_conduct;
create trigger keep_safe_conduct before update on safe_conduct for each row execute function app.keep_safe_conduct();
