-- How a request moves: from which status to which, by a step of which State, and what somebody else of that State must have
-- proposed; null where one person takes the step. A null instead of the status that is reached leads back to the one that
-- was left. The table of the code (mla-request.states.ts) is held against it (test/architecture/moves-agree.test.ts).
create or replace function app.mla_request_move()
  returns table (status_left text, reached text, by_side text, proposals text[]) language sql immutable
  as $$
    select unnest(m.lefts), m.reached, m.by_side, m.proposals
    from (values
      (array['DRAFT'], 'IN_REVIEW', 'REQUESTING', null::text[]),
      (array['IN_REVIEW'], 'DRAFT', 'REQUESTING', null),
      (array['IN_REVIEW'], 'SUBMITTED', 'REQUESTING', array['SUBMISSION']),
      (array['SUBMITTED'], 'DELIVERED', 'REQUESTED', null),
      (array['SUBMITTED', 'DELIVERED'], 'ACKNOWLEDGED', 'REQUESTED', null),
      (array['ACKNOWLEDGED'], 'UNDER_EXAMINATION', 'REQUESTED', null),
      (array['ACKNOWLEDGED', 'UNDER_EXAMINATION', 'INFORMATION_REQUESTED'], 'RETURNED_INCOMPLETE', 'REQUESTED', array['RETURN']),
      (array['ACKNOWLEDGED', 'UNDER_EXAMINATION', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED'],
        'INFORMATION_REQUESTED', 'REQUESTED', null),
      (array['INFORMATION_REQUESTED'], null, 'REQUESTING', array['INFORMATION']),
      (array['INFORMATION_REQUESTED'], null, 'REQUESTED', null),
      (array['INFORMATION_REQUESTED'], 'LAPSED', 'REQUESTED', array['LAPSE']),
      (array['ACKNOWLEDGED', 'UNDER_EXAMINATION'], 'CONDITIONS_PROPOSED', 'REQUESTED', array['CONDITIONS']),
      -- Taken back by the requested State; with the answer to the last of them, by the requesting State.
      (array['CONDITIONS_PROPOSED'], 'UNDER_EXAMINATION', 'REQUESTED', null),
      (array['CONDITIONS_PROPOSED'], 'UNDER_EXAMINATION', 'REQUESTING', array['CONDITION_ACCEPTANCE', 'CONDITION_DECLINE']),
      (array['CONDITIONS_PROPOSED'], 'ACCEPTED_WITH_CONDITIONS', 'REQUESTING', array['CONDITION_ACCEPTANCE']),
      (array['ACKNOWLEDGED', 'UNDER_EXAMINATION', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED'],
        'POSTPONED', 'REQUESTED', array['POSTPONEMENT']),
      (array['POSTPONED'], null, 'REQUESTED', null),
      (array['ACKNOWLEDGED', 'UNDER_EXAMINATION'], 'ACCEPTED', 'REQUESTED', array['ACCEPTANCE']),
      (array['ACKNOWLEDGED', 'UNDER_EXAMINATION', 'INFORMATION_REQUESTED', 'CONDITIONS_PROPOSED', 'POSTPONED', 'ACCEPTED',
        'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION'], 'REFUSED', 'REQUESTED', array['REFUSAL']),
      -- The refusal of one item is looked at with the item (policies/mla_request_item.sql).
      (array['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'PARTLY_EXECUTED'], 'IN_EXECUTION', 'REQUESTED', null),
      (array['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION'], 'PARTLY_EXECUTED', 'REQUESTED', null),
      (array['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED'], 'EXECUTED', 'REQUESTED', null),
      (array['EXECUTED'], 'EVIDENCE_TRANSMITTED', 'REQUESTED', array['TRANSMISSION']),
      (array['DRAFT', 'IN_REVIEW', 'SUBMITTED', 'DELIVERED', 'ACKNOWLEDGED', 'UNDER_EXAMINATION', 'INFORMATION_REQUESTED',
        'CONDITIONS_PROPOSED', 'POSTPONED', 'ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED'],
        'WITHDRAWN', 'REQUESTING', null),
      (array['EXECUTED', 'EVIDENCE_TRANSMITTED', 'REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED'], 'CLOSED', 'REQUESTING', null)
    ) m (lefts, reached, by_side, proposals)
  $$;

-- Whether what is said of a decision is what the approver read: the words, grounds and day that were proposed.
create or replace function app.is_worded_as_proposed(request public.mla_request) returns boolean language sql stable
  as $$
    select exists (
      select from public.mla_request_side s
        left join public.mla_request_preparation p on p.side_id = s.id
      where s.request_id = request.id and s.state = app.viewer_state() and case request.status
        when 'REFUSED' then coalesce(request.refusal_grounds, '{}') = s.proposed_grounds
          and request.refusal_reasons is not distinct from p.proposed_reasons
        when 'RETURNED_INCOMPLETE' then request.returned_for is not distinct from p.proposed_missing
          and request.return_reasons is not distinct from p.proposed_reasons
        when 'LAPSED' then request.lapse_reasons is not distinct from p.proposed_reasons
        when 'POSTPONED' then request.postponement_ground is not distinct from s.proposed_postponement
          and (select o.review_on from public.mla_request_postponement o where o.request_id = request.id and o.ended_at is null)
            is not distinct from s.proposed_review_on
        else true end)
  $$;

-- Nothing moves a request but the steps above; what is said of a step is said with it, once.
create or replace function app.keep_mla_request_course() returns trigger language plpgsql as $$
declare
  changed boolean := new.status <> old.status;
  waits boolean := changed and new.status in (select m.status_left from app.mla_request_move() m where m.reached is null);
  back boolean := changed and old.status in (select m.status_left from app.mla_request_move() m where m.reached is null)
    and new.status = old.status_before;
  -- What came on paper was written as a draft, and signed where it came from.
  registered boolean := (old.status, new.status) = ('DRAFT', 'DELIVERED') and old.requesting_keeper <> old.requesting_state
    and app.viewer_state() = old.requesting_keeper;
  -- The status with which each is said.
  entered text := case when changed and not back then new.status end;
begin
  if app.viewer_role() is null then return new; end if;
  if new.status_before is distinct from (case when not changed then old.status_before when waits then old.status end) then
    raise exception 'where a request stood before is the status that it left' using errcode = '42501';
  end if;
  if new.is_sent and not old.is_sent and (not changed or new.status not in ('SUBMITTED', 'DELIVERED'))
    or changed and old.status in ('DRAFT', 'IN_REVIEW') and new.status in ('SUBMITTED', 'DELIVERED') and not new.is_sent then
    raise exception 'a request is sent with the step that sends it' using errcode = '42501';
  end if;
  if ((old.refusal_grounds, old.refusal_reasons) is distinct from (new.refusal_grounds, new.refusal_reasons)
      and entered is distinct from 'REFUSED')
    or ((old.returned_for, old.return_reasons) is distinct from (new.returned_for, new.return_reasons)
      and entered is distinct from 'RETURNED_INCOMPLETE')
    or (old.lapse_reasons is distinct from new.lapse_reasons and entered is distinct from 'LAPSED')
    or ((old.execution_summary, old.executed_at) is distinct from (new.execution_summary, new.executed_at)
      and entered is distinct from 'EXECUTED')
    or ((old.postponement_ground, old.postponed_at) is distinct from (new.postponement_ground, new.postponed_at)
      and entered is distinct from 'POSTPONED')
    or (old.acknowledged_at is distinct from new.acknowledged_at and entered is distinct from 'ACKNOWLEDGED')
    or (old.decided_at is distinct from new.decided_at
      and coalesce(entered, '') not in ('ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'REFUSED', 'RETURNED_INCOMPLETE'))
    or (old.outcome is distinct from new.outcome and coalesce(entered, '') not in ('WITHDRAWN', 'CLOSED'))
    or (old.outcome_kind is distinct from new.outcome_kind and entered is distinct from 'CLOSED') then
    raise exception 'what is said of a step is said with it, and stays' using errcode = '42501';
  end if;
  if not changed or registered then return new; end if;
  if not exists (select from app.mla_request_move() m
    where m.status_left = old.status and (m.reached = new.status or m.reached is null and back)
      and app.viewer_state() = case m.by_side when 'REQUESTING' then old.requesting_keeper else old.requested_keeper end) then
    raise exception 'no step of this State leads from % to %', old.status, new.status using errcode = '42501';
  end if;
  if not exists (select from app.mla_request_move() m
    where m.status_left = old.status and (m.reached = new.status or m.reached is null and back)
      and app.viewer_state() = case m.by_side when 'REQUESTING' then old.requesting_keeper else old.requested_keeper end
      and (m.proposals is null or exists (select from unnest(m.proposals) p where app.is_proposed_by_another(old.id, p)))) then
    raise exception 'a supervisor does this, as somebody else proposed' using errcode = '42501';
  end if;
  if new.status in ('REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'POSTPONED') and not app.is_worded_as_proposed(new) then
    raise exception 'a supervisor says what somebody else proposed, and nothing else' using errcode = '42501';
  end if;
  return new;
end $$;
-- After the one that keeps what identifies a request (policies/mla_request.sql), as triggers run by their names.
drop trigger if exists keep_mla_request_course on mla_request;
create trigger keep_mla_request_course before update on mla_request
  for each row execute function app.keep_mla_request_course();

-- The conditions that were proposed together are all answered, or taken back, before the request goes on; and it is accepted
-- on all of them, which then bind. Looked at when the command is done, since it writes the request before its conditions.
create or replace function app.keep_mla_request_agreement() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null or new.status not in ('ACCEPTED_WITH_CONDITIONS', 'UNDER_EXAMINATION') then return null; end if;
  if (select count(*) = 0 or not bool_and(case new.status
        when 'ACCEPTED_WITH_CONDITIONS' then c.status = 'ACCEPTED' and c.binds else c.status <> 'PROPOSED' end)
      from public.mla_request_condition c
      where c.request_id = new.id and c.is_sent and c.set = (select max(l.set) from public.mla_request_condition l
        where l.request_id = new.id and l.is_sent)) then
    raise exception 'a request goes on when its conditions are answered, and is accepted on all of them' using errcode = '42501';
  end if;
  return null;
end $$;
drop trigger if exists keep_mla_request_agreement on mla_request;
create constraint trigger keep_mla_request_agreement after update on mla_request deferrable initially deferred
  for each row when (old.status = 'CONDITIONS_PROPOSED' and new.status <> old.status) execute function app.keep_mla_request_agreement();
