-- Who may follow what is due with a request: everybody who sees the request but StAR, which supports and is no party.
create or replace function app.follows_time() returns boolean language plpgsql stable
  as $$ begin return coalesce(app.viewer_role() <> 'STAR_STAFF', false); end $$;

-- Which competent authorities know of a clock, beside the central authorities and the auditors, who know of all: whoever
-- was given a part of the request; who was given the whole; or, of these, the requesting State's alone, since who
-- executes does not learn of a status inquiry or of a consent to another use that is asked for (domain.md 5.3). A kind that
-- is not named is for no competent authority.
create or replace function app.clock_reach(kind text) returns text language sql immutable
  as $$
    select case
      when kind in ('ACKNOWLEDGEMENT', 'DECISION', 'EXECUTION', 'WRITTEN_CONFIRMATION', 'INFORMATION', 'CONDITIONS',
        'CONDITION_EXPIRY', 'POSTPONEMENT_REVIEW') then 'EVERY_PART'
      when kind in ('CONSULTATION', 'FOLLOW_UP', 'EVIDENCE_RETURN', 'PERSON_RETURN') then 'WHOLE'
      when kind in ('STATUS_INQUIRY', 'USE_CONSENT') then 'ASKING_STATE'
      else 'NOBODY' end
  $$;

-- What has ended stays as it ended. A clock moves with a step on the request that both States see, in the same
-- transaction; how it ended follows from when. And who is bound gives itself more time by an extension alone, which says
-- why: but for days that are agreed each time, and the review of a postponement, which is for the bound State to name.
create or replace function app.keep_mla_request_clock() returns trigger language plpgsql as $$
declare
  resumed boolean := old.paused_at is not null and new.paused_at is null;
  longer boolean := new.due_at > old.due_at and not resumed and new.started_at = old.started_at
    and old.kind not in ('POSTPONEMENT_REVIEW', 'EVIDENCE_RETURN', 'PERSON_RETURN');
begin
  if not old.is_running then
    raise exception 'a clock that has ended does not change' using errcode = '42501';
  end if;
  if app.viewer_role() is null then return new; end if;
  if not exists (select from public.mla_request_event e
      where e.request_id = old.request_id and e.xmin = pg_current_xact_id()::xid) then
    raise exception 'a clock moves with a step that both States see' using errcode = '42501';
  end if;
  if (old.target_id, old.amount, old.unit, old.source) is distinct from (new.target_id, new.amount, new.unit, new.source)
    and not (app.corrects_now(old.request_id, 'urgent') or app.corrects_now(old.request_id, 'items')) then
    raise exception 'under which target a clock began stays, unless what the request asks was typed wrongly' using errcode = '42501';
  end if;
  if new.result is not null and (new.stopped_at > new.due_at) <> (new.result = 'LATE') then
    raise exception 'whether a clock ended late follows from when it ended' using errcode = '42501';
  end if;
  if old.kind = 'CONDITION_EXPIRY' and ((old.started_at, old.first_due_at, old.due_at) is distinct from (new.started_at, new.first_due_at, new.due_at)
      or not app.keeps_requested_side(old.request_id)) then
    raise exception 'until when a condition binds stays, and the requested State ends it before' using errcode = '42501';
  end if;
  if longer
    and exists (select from app.handled_request r where r.id = old.request_id
      and case when old.state = r.requesting_state then r.requesting_keeper else r.requested_keeper end = app.viewer_state()
      and r.requesting_keeper <> r.requested_keeper)
    and not exists (select from public.mla_request_clock_extension x
      where x.clock_id = old.id and x.due_after = new.due_at and x.xmin = pg_current_xact_id()::xid) then
    raise exception 'who is bound takes more time by an extension' using errcode = '42501';
  end if;
  return new;
end $$;

create or replace function app.keep_period() returns trigger language plpgsql as $$
begin
  if (tg_table_name = 'mla_request_ball' and to_jsonb(old) ->> 'held_until' is not null)
    or (tg_table_name = 'mla_request_clock_pause' and to_jsonb(old) ->> 'resumed_at' is not null) then
    raise exception 'a period that has ended does not change' using errcode = '42501';
  end if;
  if tg_table_name = 'mla_request_ball' and to_jsonb(old) ->> 'held_from' <> to_jsonb(new) ->> 'held_from'
    and not app.corrects_now(old.request_id, 'receivedOn') then
    raise exception 'since when it is somebody''s turn stays, unless the day was typed wrongly' using errcode = '42501';
  end if;
  return new;
end $$;
