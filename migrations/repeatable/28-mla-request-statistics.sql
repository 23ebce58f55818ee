-- Counts of requests and of the days they take, kept by every write, so that a dashboard reads a few rows however many
-- requests there are. What is counted stands twice: by counterpart and year, and by status and year. A write notes what it
-- changes (mla_request_statistic_change), which locks nothing and so lets nobody wait; now and then a write adds what was
-- noted to mla_request_statistic. Nobody reads either table: app.mla_request_statistics says who may know what.

-- The year under which a request is counted: that in which it was listed, where the requesting State is. It is kept with
-- the request, since a State may change its time zone.
create or replace function app.name_listed_year() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  new.listed_year := extract(year from new.listed_at at time zone coalesce(
    (select c.time_zone from state_calendar c where c.state = new.requesting_state),
    (select e.time_zone from central_authority_entry e where e.jurisdiction = new.requesting_state and e.valid_to is null limit 1),
    'UTC'));
  return new;
end $$;
drop trigger if exists name_listed_year on mla_request;
create trigger name_listed_year before insert or update of listed_at on mla_request
  for each row execute function app.name_listed_year();

-- What a request adds to the statistics, or takes from them (sign -1): of each State that keeps its own side of it, from
-- when on it exists for that State. What is reserved is in no statistics but those of the two States themselves. Days are
-- kept as seconds; of whose turn it is now, since when, as what is missing until the reading.
-- The columns stand in the order of the table.
create or replace function app.statistics_of(request mla_request, reserved boolean, sign int)
  returns setof mla_request_statistic_change language sql volatile
as $$
  select gen_random_uuid(), side.state, side.name, class.counterpart, class.status, request.listed_year,
    reserved or request.confidential or not request.is_sent,
    sign,
    sign * (request.is_sent and request.executed_at is null
      and request.status not in ('REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED'))::int,
    sign * (took.acknowledgement is not null)::int, sign * coalesce(took.acknowledgement, 0),
    sign * (took.decision is not null)::int, sign * coalesce(took.decision, 0),
    sign * (took.execution is not null)::int, sign * coalesce(took.execution, 0),
    sign * (request.refusal_grounds is not null)::int,
    sign * turns.counted,
    sign * turns.counted * (request.held_by_requesting - turns.since * (request.ball_holder = 'REQUESTING')::int),
    sign * turns.counted * (request.ball_holder = 'REQUESTING')::int,
    sign * turns.counted * (request.held_by_requested - turns.since * (request.ball_holder = 'REQUESTED')::int),
    sign * turns.counted * (request.ball_holder = 'REQUESTED')::int,
    sign * turns.counted * (request.held_by_executing - turns.since * (request.ball_holder = 'EXECUTING')::int),
    sign * turns.counted * (request.ball_holder = 'EXECUTING')::int
  from (
    select request.requesting_state::text as state, 'REQUESTING' as name, request.requested_state::text as counterpart
      where request.requesting_keeper = request.requesting_state
    union all
    select request.requested_state, 'REQUESTED', request.requesting_state
      where request.requested_keeper = request.requested_state
        and (request.is_sent or request.requesting_keeper = request.requested_state)
  ) side
  cross join lateral (values (side.counterpart, ''), ('', request.status)) class (counterpart, status)
  cross join lateral (select
    case when request.acknowledged_at > request.submitted_at then extract(epoch from request.acknowledged_at - request.submitted_at)::bigint
      when request.acknowledged_at is not null then 0 end as acknowledgement,
    case when request.decided_at > request.submitted_at then extract(epoch from request.decided_at - request.submitted_at)::bigint
      when request.decided_at is not null then 0 end as decision,
    case when request.executed_at > request.submitted_at then extract(epoch from request.executed_at - request.submitted_at)::bigint
      when request.executed_at is not null then 0 end as execution) took
  cross join lateral (select (request.ball_since is not null)::int as counted,
    coalesce(extract(epoch from request.ball_since)::bigint, 0) as since) turns
$$;

create or replace function app.is_restricted(request uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
as $$ select exists (select from mla_request_restriction r where r.request_id = request and r.lifted_at is null) $$;

-- Adds up what was noted. Of several writes at once one does it, and only of what is committed.
create or replace function app.add_up_statistics() returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not pg_try_advisory_xact_lock(hashtext('mla_request_statistic')) then return; end if;
  with noted as (
    delete from mla_request_statistic_change
    where id in (select c.id from mla_request_statistic_change c limit 10000 for update skip locked)
    returning *
  )
  insert into mla_request_statistic as s (id, state, side, counterpart, status, year, reserved,
    requests, under_way, acknowledged, acknowledged_seconds, decided, decided_seconds, executed, executed_seconds,
    refused, timed, requesting_seconds, requesting_turns, requested_seconds, requested_turns, executing_seconds,
    executing_turns)
  select gen_random_uuid(), state, side, counterpart, status, year, reserved,
    sum(requests), sum(under_way), sum(acknowledged), sum(acknowledged_seconds), sum(decided), sum(decided_seconds),
    sum(executed), sum(executed_seconds), sum(refused), sum(timed), sum(requesting_seconds), sum(requesting_turns),
    sum(requested_seconds), sum(requested_turns), sum(executing_seconds), sum(executing_turns)
  from noted group by state, side, counterpart, status, year, reserved
  on conflict (state, side, counterpart, status, year, reserved) do update set
    requests = s.requests + excluded.requests, under_way = s.under_way + excluded.under_way,
    acknowledged = s.acknowledged + excluded.acknowledged,
    acknowledged_seconds = s.acknowledged_seconds + excluded.acknowledged_seconds,
    decided = s.decided + excluded.decided, decided_seconds = s.decided_seconds + excluded.decided_seconds,
    executed = s.executed + excluded.executed, executed_seconds = s.executed_seconds + excluded.executed_seconds,
    refused = s.refused + excluded.refused, timed = s.timed + excluded.timed,
    requesting_seconds = s.requesting_seconds + excluded.requesting_seconds,
    requesting_turns = s.requesting_turns + excluded.requesting_turns,
    requested_seconds = s.requested_seconds + excluded.requested_seconds,
    requested_turns = s.requested_turns + excluded.requested_turns,
    executing_seconds = s.executing_seconds + excluded.executing_seconds,
    executing_turns = s.executing_turns + excluded.executing_turns;
end $$;

-- Counts everything anew, as after rows were filled in by other means than the service.
create or replace function app.count_statistics_anew() returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  lock table mla_request, mla_request_restriction, mla_request_statistic, mla_request_statistic_change in exclusive mode;
  delete from mla_request_statistic;
  delete from mla_request_statistic_change;
  insert into mla_request_statistic (id, state, side, counterpart, status, year, reserved,
    requests, under_way, acknowledged, acknowledged_seconds, decided, decided_seconds, executed, executed_seconds,
    refused, timed, requesting_seconds, requesting_turns, requested_seconds, requested_turns, executing_seconds,
    executing_turns)
  select gen_random_uuid(), c.state, c.side, c.counterpart, c.status, c.year, c.reserved,
    sum(c.requests), sum(c.under_way), sum(c.acknowledged), sum(c.acknowledged_seconds), sum(c.decided),
    sum(c.decided_seconds), sum(c.executed), sum(c.executed_seconds), sum(c.refused), sum(c.timed),
    sum(c.requesting_seconds), sum(c.requesting_turns), sum(c.requested_seconds), sum(c.requested_turns),
    sum(c.executing_seconds), sum(c.executing_turns)
  from mla_request r cross join lateral app.statistics_of(r, app.is_restricted(r.id), 1) c
  group by c.state, c.side, c.counterpart, c.status, c.year, c.reserved;
end $$;
revoke all on function app.is_restricted(uuid), app.add_up_statistics(), app.count_statistics_anew() from public;

create or replace function app.count_mla_request() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  restricted boolean := tg_op = 'UPDATE' and app.is_restricted(new.id);
begin
  if tg_op = 'UPDATE' then
    insert into mla_request_statistic_change select * from app.statistics_of(old, restricted, -1);
  end if;
  insert into mla_request_statistic_change select * from app.statistics_of(new, restricted, 1);
  -- Now and then, so that what was noted stays little.
  if pg_current_xact_id()::text::bigint % 64 = 0 then perform app.add_up_statistics(); end if;
  return null;
end $$;
drop trigger if exists count_mla_request on mla_request;
create trigger count_mla_request after insert on mla_request for each row execute function app.count_mla_request();
drop trigger if exists recount_mla_request on mla_request;
create trigger recount_mla_request after update on mla_request for each row
  when ((old.status, old.is_sent, old.confidential, old.listed_year, old.submitted_at, old.acknowledged_at, old.decided_at,
      old.executed_at, old.refusal_grounds, old.ball_holder, old.ball_since, old.held_by_requesting, old.held_by_requested,
      old.held_by_executing)
    is distinct from (new.status, new.is_sent, new.confidential, new.listed_year, new.submitted_at, new.acknowledged_at,
      new.decided_at, new.executed_at, new.refusal_grounds, new.ball_holder, new.ball_since, new.held_by_requesting,
      new.held_by_requested, new.held_by_executing))
  execute function app.count_mla_request();

-- A request that a State begins to keep to a team is counted elsewhere, and back when none does any more.
create or replace function app.count_restriction() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  request mla_request;
  elsewhere boolean;
  before boolean := tg_op = 'UPDATE' and old.lifted_at is null;
begin
  if before = (new.lifted_at is null) then return null; end if;
  -- Whoever changes the request at the same time is waited for, and what they leave is what is counted.
  select r.* into request from mla_request r where r.id = new.request_id for no key update;
  elsewhere := exists (select from mla_request_restriction r
    where r.request_id = new.request_id and r.id <> new.id and r.lifted_at is null);
  if not elsewhere then
    insert into mla_request_statistic_change select * from app.statistics_of(request, before, -1);
    insert into mla_request_statistic_change select * from app.statistics_of(request, not before, 1);
  end if;
  return null;
end $$;
drop trigger if exists count_restriction on mla_request_restriction;
create trigger count_restriction after insert or update of lifted_at on mla_request_restriction
  for each row execute function app.count_restriction();

-- What was there before it was counted.
do $$
begin
  if exists (select from mla_request) and not exists (select from mla_request_statistic)
    and not exists (select from mla_request_statistic_change) then
    perform app.count_statistics_anew();
  end if;
end $$;

-- A count that is shown: to those who see aggregates only, where both it and the rest are three and more, or none.
create or replace function app.shown_count(part bigint, total bigint, whole boolean) returns int language sql immutable
  as $$ select case when whole or part = 0 or part >= 3 and (total = part or total - part >= 3) then part::int end $$;

-- Days on average, to a tenth, from seconds; null where there is nothing of which to say it.
create or replace function app.average_days(seconds numeric, times bigint) returns float8 language sql immutable
  as $$ select round(seconds::float8 / nullif(times, 0) / 8640) / 10 $$;

-- The statistics of a State's requests on one side, or of all States together, one row for each value of the headings.
-- The State's own central authority and auditors, and the auditor of the system, are told everything of which the viewer
-- may know. Everybody else is told aggregates (domain.md 5.1, P13): nothing that is reserved, and of what is kept under one
-- heading only three requests and more, so that nothing is left over when rows are compared.
create or replace function app.mla_request_statistics(asked_side text, asked_state text, asked_counterpart text, from_year int,
  until_year int, headings text[])
returns table (state text, counterpart text, year int, status text, requests int, under_way int, acknowledged int,
  days_to_acknowledgement float8, decided int, days_to_decision float8, executed int, days_to_execution float8, refused int,
  days_held_by_requesting_state float8, days_held_by_requested_state float8, days_held_by_executing_authorities float8)
language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
#variable_conflict use_column
declare
  whole boolean := app.is_auditor_of_the_system() or coalesce(asked_state = app.overseeing_state(), false);
  states text[] := case when asked_state is null then array(select code from public.state) else array[asked_state] end;
  by_counterpart boolean := asked_counterpart is not null or 'COUNTERPART' = any (headings);
  instant bigint := extract(epoch from now());
begin
  return query
    with counted as (
      select n.* from (
        select * from mla_request_statistic
        union all
        select * from mla_request_statistic_change
        union all
        -- What the viewer may not know of does not count.
        select less.* from mla_request r cross join lateral app.statistics_of(r, app.is_restricted(r.id), -1) less
        where whole and r.id in (select b from app.barred_requests() b)
      ) n
      where n.side = asked_side and n.state = any (states) and (whole or not n.reserved)
        and case when by_counterpart then n.status = '' else n.counterpart = '' end
        and (asked_counterpart is null or n.counterpart = asked_counterpart)
        and n.year between coalesce(from_year, 0) and coalesce(until_year, 9999)
    ), row as (
      select case when 'STATE' = any (headings) then n.state end as state,
        case when 'COUNTERPART' = any (headings) then n.counterpart end as counterpart,
        case when 'YEAR' = any (headings) then n.year::int end as year,
        case when 'STATUS' = any (headings) then n.status end as status,
        sum(n.requests)::bigint as requests, sum(n.under_way)::bigint as under_way,
        sum(n.acknowledged)::bigint as acknowledged, sum(n.acknowledged_seconds)::bigint as acknowledged_seconds,
        sum(n.decided)::bigint as decided, sum(n.decided_seconds)::bigint as decided_seconds,
        sum(n.executed)::bigint as executed, sum(n.executed_seconds)::bigint as executed_seconds,
        sum(n.refused)::bigint as refused, sum(n.timed)::bigint as timed,
        sum(n.requesting_seconds)::bigint as requesting_seconds, sum(n.requesting_turns)::bigint as requesting_turns,
        sum(n.requested_seconds)::bigint as requested_seconds, sum(n.requested_turns)::bigint as requested_turns,
        sum(n.executing_seconds)::bigint as executing_seconds, sum(n.executing_turns)::bigint as executing_turns
      from counted n
      where whole or (n.state, n.counterpart, n.year, n.status) in (
        select c.state, c.counterpart, c.year, c.status from counted c group by 1, 2, 3, 4 having sum(c.requests) >= 3)
      group by 1, 2, 3, 4 having sum(n.requests) > 0
    )
    select r.state, r.counterpart, r.year, r.status, r.requests::int,
      app.shown_count(r.under_way, r.requests, whole),
      app.shown_count(r.acknowledged, r.requests, whole),
      case when whole or r.acknowledged >= 3 then app.average_days(r.acknowledged_seconds, r.acknowledged) end,
      app.shown_count(r.decided, r.requests, whole),
      case when whole or r.decided >= 3 then app.average_days(r.decided_seconds, r.decided) end,
      app.shown_count(r.executed, r.requests, whole),
      case when whole or r.executed >= 3 then app.average_days(r.executed_seconds, r.executed) end,
      app.shown_count(r.refused, r.requests, whole),
      case when whole or r.timed >= 3 then app.average_days(r.requesting_seconds + r.requesting_turns * instant, r.timed) end,
      case when whole or r.timed >= 3 then app.average_days(r.requested_seconds + r.requested_turns * instant, r.timed) end,
      case when whole or r.timed >= 3 then app.average_days(r.executing_seconds + r.executing_turns * instant, r.timed) end
    from row r
    order by r.state, r.counterpart, r.year, r.status;
end $$;
revoke all on function app.mla_request_statistics(text, text, text, int, int, text[]) from public;
grant execute on function app.mla_request_statistics(text, text, text, int, int, text[]) to repatria_app;
