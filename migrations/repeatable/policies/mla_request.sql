alter table mla_request enable row level security;

-- A request exists for the State that keeps the requesting side: the requesting State, or the requested one where the
-- requesting State does not take part in Repatria; for the one that keeps the requested side from submission on. A State
-- that joins Repatria later sees nothing of what was kept for it before. For their auditors likewise;
-- for a competent authority while it is assigned; for StAR while a grant of one of the two States lasts, unless
-- confidential (UNCAC art. 46(20)).
drop policy if exists mla_request_select on mla_request;
create policy mla_request_select on mla_request for select to repatria_app using (
  (requesting_state = (select app.overseeing_state()) and requesting_keeper = requesting_state)
  or (requested_state = (select app.overseeing_state()) and requested_keeper = requested_state
    and (is_sent or requesting_keeper = requested_state))
  or (select app.is_auditor_of_the_system())
  or id in (select a.id from app.assigned_request a)
  or (is_sent and not confidential and app.is_granted(case_id, requesting_state, requested_state))
);

-- Whether a State enters its own steps: it takes part in Repatria, as the viewer's State evidently does.
create or replace function app.keeps_for_itself(code text) returns boolean language sql stable
  as $$
    select code = app.viewer_state()
      or exists (select from public.state s where s.code = $1 and s.on_repatria_since is not null)
  $$;

-- Opened by the State that keeps the requesting side; one State keeps both sides only where the other does not take part.
drop policy if exists mla_request_insert on mla_request;
create policy mla_request_insert on mla_request for insert to repatria_app with check (
  requesting_keeper = (select app.central_authority_state()) and not is_sent and not historical
  and status = 'DRAFT' and coalesce(status_before, refusal_reasons, return_reasons, lapse_reasons, execution_summary, outcome) is null
  and coalesce(acknowledged_at, decided_at, executed_at, postponed_at) is null
  and app.keeps_for_itself(requesting_state) = (requesting_keeper = requesting_state)
  and app.keeps_for_itself(requested_state) = (requested_keeper = requested_state)
);

drop policy if exists mla_request_update on mla_request;
create policy mla_request_update on mla_request for update to repatria_app
  using (
    (select app.is_central_authority())
    and (requesting_keeper = (select app.viewer_state()) or (requested_keeper = (select app.viewer_state()) and is_sent))
    -- An executing authority says what became of what it was given; the trigger below keeps it to that.
    or id in (select e.id from app.executed_request e)
  )
  with check (
    (select app.is_central_authority())
    and (requesting_keeper = (select app.viewer_state()) or (requested_keeper = (select app.viewer_state()) and is_sent))
    or id in (select e.id from app.executed_request e)
  );

grant select, insert on mla_request to repatria_app;
grant update (requesting_reference, oral, ad_hoc_agreement, written_confirmation_due_at, requested_reference, requesting_authority_entry_id, requested_authority_entry_id, status, is_sent, types, item_facts, treaty_id, translated_into,
  sent_incomplete, incomplete_reason, sent_findings,
  legal_basis, legal_basis_detail, offences, purpose, urgent, urgency_reason, deadline, deadline_reason, confidential,
  channel, language, refusal_grounds, refusal_reasons, execution_summary, outcome, outcome_kind,
  status_before, returned_for, return_reasons, lapse_reasons, postponement_ground, postponed_at,
  answer_due_on, has_subject_matter, has_conducting_authority, has_conducting_authority_functions, has_facts,
  has_assistance_sought, has_persons, submitted_at, delivered_at, acknowledged_at, decided_at, executed_at, listed_at, updated_at, version)
  on mla_request to repatria_app;
-- Whose turn it is follows from the steps of either.
grant update (ball_holder, ball_since, held_by_requesting, held_by_requested, held_by_executing)
  on mla_request to repatria_app;

-- Four eyes: the viewer supervises, and on the own side waits what somebody else proposed, who has no interest in it. Nothing
-- needs no proposal.
create or replace function app.is_proposed_by_another(request uuid, what text) returns boolean language sql stable
  as $$
    select what is null or (app.supervised_state() is not null and exists (
      select from public.mla_request_side s
      where s.request_id = request and s.state = app.viewer_state() and s.proposal = what
        and s.proposed_by <> app.viewer_id() and not app.has_conflict(s.proposed_by, s.state, request)))
  $$;

-- What was sent stays sent, as it was sent, between the same States, under the same references; and neither State
-- writes what is the other's to say, unless it keeps the other's side. How it moves: 23-mla-request-moves.sql.
create or replace function app.keep_mla_request() returns trigger language plpgsql as $$
declare
  said boolean := (old.types, old.sent_incomplete, old.incomplete_reason, old.sent_findings, old.item_facts, old.treaty_id, old.translated_into, old.legal_basis, old.legal_basis_detail, old.offences, old.purpose, old.urgent,
      old.urgency_reason, old.deadline, old.deadline_reason, old.confidential, old.channel, old.language,
      old.has_subject_matter, old.has_conducting_authority, old.has_conducting_authority_functions, old.has_facts, old.has_assistance_sought, old.has_persons, old.oral, old.ad_hoc_agreement)
    is distinct from (new.types, new.sent_incomplete, new.incomplete_reason, new.sent_findings, new.item_facts, new.treaty_id, new.translated_into, new.legal_basis, new.legal_basis_detail, new.offences, new.purpose, new.urgent,
      new.urgency_reason, new.deadline, new.deadline_reason, new.confidential, new.channel, new.language,
      new.has_subject_matter, new.has_conducting_authority, new.has_conducting_authority_functions, new.has_facts, new.has_assistance_sought, new.has_persons, new.oral, new.ad_hoc_agreement);
  asked boolean := (old.outcome, old.written_confirmation_due_at, old.outcome_kind, old.submitted_at, old.listed_at, old.requesting_authority_entry_id,
      old.requested_authority_entry_id, old.is_sent)
    is distinct from (new.outcome, new.written_confirmation_due_at, new.outcome_kind, new.submitted_at, new.listed_at, new.requesting_authority_entry_id,
      new.requested_authority_entry_id, new.is_sent);
  answered boolean := (old.requested_reference, old.delivered_at, old.acknowledged_at, old.executed_at,
      old.refusal_grounds, old.refusal_reasons, old.execution_summary, old.returned_for, old.return_reasons,
      old.lapse_reasons, old.postponement_ground, old.postponed_at)
    is distinct from (new.requested_reference, new.delivered_at, new.acknowledged_at, new.executed_at,
      new.refusal_grounds, new.refusal_reasons, new.execution_summary, new.returned_for, new.return_reasons,
      new.lapse_reasons, new.postponement_ground, new.postponed_at)
    -- With the last condition that the requesting State accepts, the request is decided.
    or (old.decided_at is distinct from new.decided_at and new.status <> 'ACCEPTED_WITH_CONDITIONS');
  -- What says what was asked: of a request that came on paper, what was typed wrongly is corrected. What its words hold
  -- follows from them.
  asks text[] := array['requesting_reference', 'types', 'sent_incomplete', 'incomplete_reason', 'sent_findings', 'item_facts',
    'treaty_id', 'translated_into', 'legal_basis', 'legal_basis_detail', 'offences', 'purpose', 'urgent', 'urgency_reason',
    'deadline', 'deadline_reason', 'confidential', 'channel', 'language', 'oral', 'ad_hoc_agreement', 'has_subject_matter', 'has_conducting_authority',
    'has_conducting_authority_functions', 'has_facts', 'has_assistance_sought', 'has_persons'];
  fixed boolean := old.is_sent and (said or not new.is_sent) or old.requesting_reference <> new.requesting_reference;
  -- What follows from the items that an executing authority executes: how far the request is, and whose turn it is.
  following text[] := array['status', 'status_before', 'executed_at', 'updated_at', 'version', 'ball_holder', 'ball_since',
    'held_by_requesting', 'held_by_requested', 'held_by_executing'];
begin
  if (fixed and not (old.is_sent and new.is_sent and app.is_corrected(old.id,
        (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(old)) where key = any (asks)),
        (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(new)) where key = any (asks)))))
    or (old.id, old.requesting_state, old.requested_state, old.requesting_keeper, old.requested_keeper, old.case_id,
        old.created_at, old.resubmits_id, old.follows_up_id)
      is distinct from (new.id, new.requesting_state, new.requested_state, new.requesting_keeper, new.requested_keeper,
        new.case_id, new.created_at, new.resubmits_id, new.follows_up_id)
    or (old.requested_reference is not null and old.requested_reference is distinct from new.requested_reference)
    -- The day on which a paper was received, which may have been typed wrongly.
    or ((old.submitted_at is not null and old.submitted_at is distinct from new.submitted_at
        or old.delivered_at is not null and old.delivered_at is distinct from new.delivered_at)
      and not app.corrects_now(old.id, 'receivedOn'))
    or (old.is_sent and new.status in ('DRAFT', 'IN_REVIEW'))
    or (old.status in ('WITHDRAWN', 'CLOSED') and new.status <> old.status) then
    raise exception 'what identifies a request, and what was sent, does not change' using errcode = '42501';
  end if;
  if (app.viewer_state() <> old.requested_keeper and answered)
    or (app.viewer_state() <> old.requesting_keeper and (said or asked)) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if app.viewer_role() = 'COMPETENT_AUTHORITY' and (to_jsonb(old) - following is distinct from to_jsonb(new) - following
      or old.status not in ('ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED')
      or new.status <> old.status and new.status not in ('IN_EXECUTION', 'PARTLY_EXECUTED', 'EXECUTED')) then
    raise exception 'an executing authority says what became of the items that it was given' using errcode = '42501';
  end if;
  -- That something changed follows from what changed, and is nobody's to say: of what was sent, since whoever sees a draft reads
  -- all of it.
  if app.viewer_role() is not null then
    if old.is_sent and to_jsonb(old) - array['version', 'updated_at']
        = to_jsonb(new) - array['version', 'updated_at'] then
      new.version := old.version;
      new.updated_at := old.updated_at;
    else
      new.version := old.version + 1;
    end if;
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request on mla_request;
create trigger keep_mla_request before update on mla_request for each row execute function app.keep_mla_request();
