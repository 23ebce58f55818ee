alter table shared_draft enable row level security;

-- A draft that is shared exists for the requesting State, as far as its people see the request, and, once it is shared,
-- for the requested State, where that reads it here; there for central authorities and auditors alone. The request itself need
-- not exist for them.
drop policy if exists shared_draft_select on shared_draft;
create policy shared_draft_select on shared_draft for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or (requesting_keeper = (select app.overseeing_state()) and exists (select from mla_request r where r.id = request_id))
  or (requested_keeper = (select app.overseeing_state()) and requested_keeper = requested_state and is_shared)
);

-- Made of a draft, by the State whose draft it is, which keeps both sides where the other does not take part in Repatria; or entered
-- from the paper of a State that does not, by the State to which it is shown, as what it is: shared, and of no request yet.
drop policy if exists shared_draft_insert on shared_draft;
create policy shared_draft_insert on shared_draft for insert to repatria_app with check (
  requesting_keeper = (select app.central_authority_state()) and requesting_keeper = requesting_state
  and not is_shared and not is_dropped and not is_withdrawn and not is_source and verdict is null and told_at is null
  and exists (select from app.handled_request r where r.id = request_id and not r.is_sent
    and r.case_id = shared_draft.case_id
    and r.requesting_state = shared_draft.requesting_state and r.requested_state = shared_draft.requested_state
    and r.requesting_keeper = shared_draft.requesting_keeper and r.requested_keeper = shared_draft.requested_keeper)
  or received_on is not null and requested_state = (select app.central_authority_state())
  and requested_keeper = requested_state and requesting_keeper = requested_state and requesting_state <> requested_state
  and not app.keeps_for_itself(requesting_state) and request_id is null and sharing_reason is null
  and is_shared and not is_dropped and not is_withdrawn and not is_source and verdict is null and told_at = shared_at
);
drop policy if exists shared_draft_update on shared_draft;
create policy shared_draft_update on shared_draft for update to repatria_app
  using (requesting_keeper = (select app.central_authority_state())
    or (requested_keeper = (select app.central_authority_state()) and is_shared))
  with check (requesting_keeper = (select app.central_authority_state())
    or (requested_keeper = (select app.central_authority_state()) and is_shared));
grant select, insert on shared_draft to repatria_app;
grant update (request_id, case_id, round, is_shared, is_dropped, shared_at, is_withdrawn, withdrawn_at, withdrawal_reason, withdrawn_on, withdrawal_paper, is_source,
  submitted_unchanged, verdict, verdict_at, listed_at, updated_at, version) on shared_draft to repatria_app;

-- What was shared stays as it was shared; it leaves the State as somebody else proposed; and neither State writes what is
-- the other's to say.
create or replace function app.keep_shared_draft() returns trigger language plpgsql as $$
declare
  shared boolean := (old.round, old.is_shared, old.shared_at, old.listed_at)
    is distinct from (new.round, new.is_shared, new.shared_at, new.listed_at);
  held boolean := (old.is_dropped, old.is_withdrawn, old.withdrawn_at, old.withdrawal_reason, old.withdrawn_on, old.withdrawal_paper, old.is_source, old.submitted_unchanged)
    is distinct from (new.is_dropped, new.is_withdrawn, new.withdrawn_at, new.withdrawal_reason, new.withdrawn_on, new.withdrawal_paper, new.is_source, new.submitted_unchanged);
  judged boolean := (old.verdict, old.verdict_at) is distinct from (new.verdict, new.verdict_at);
begin
  if app.viewer_role() is null then return new; end if;
  if (old.is_shared and shared) or (old.is_dropped and (shared or not new.is_dropped))
    or (old.is_withdrawn and (held or judged)) or (old.is_source and not new.is_source)
    or (judged and not new.is_shared) then
    raise exception 'what was shared does not change' using errcode = '42501';
  end if;
  -- A draft that came on paper is followed once, by the request of the same States that was received.
  if (old.request_id, old.case_id) is distinct from (new.request_id, new.case_id) and (old.request_id is not null or not new.is_source
      or not exists (select from mla_request r where r.id = new.request_id and r.case_id = new.case_id and r.is_sent
        and r.requesting_state = new.requesting_state and r.requested_state = new.requested_state
        and r.requesting_keeper = new.requesting_keeper and r.requested_keeper = new.requested_keeper)) then
    raise exception 'a draft is of the request that was made after it' using errcode = '42501';
  end if;
  -- The paper by which a State withdraws its draft is that of a State that does not take part.
  if (new.withdrawn_on is not null) <> (new.is_withdrawn and new.received_on is not null) then
    raise exception 'a paper withdraws what came on paper' using errcode = '42501';
  end if;
  if (app.viewer_state() <> old.requesting_keeper and (shared or held))
    or (app.viewer_state() <> old.requested_keeper and judged) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if new.is_shared and not old.is_shared and not app.is_proposed_by_another(old.request_id, 'SHARING') then
    raise exception 'a supervisor does this, as somebody else proposed' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_shared_draft on shared_draft;
create trigger keep_shared_draft before update on shared_draft
  for each row execute function app.keep_shared_draft();

-- From when on the requested State knows of a draft: where that does not take part in Repatria, since the letter that shows it is
-- under way, as src/contexts/mla-requests/delivery/said-by-letter.ts has it of a step, or since that State answered; null while
-- neither is so.
create or replace function app.draft_told_at(draft uuid) returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(
    (select greatest(min(d.opened_at), min(l.composed_at))
      from mla_request_delivery d join mla_request_letter l on l.id = d.letter_id
      where d.shared_draft_id = draft and d.subject = 'DRAFT' and d.medium is not null
        and (d.recorded_outcome is null or d.recorded_outcome not in ('SUBMISSION_REJECTION', 'RELAY_REMMD_FAILURE',
          'RELAY_REMMD_REJECTION', 'NON_DELIVERY', 'NON_RETRIEVAL'))),
    (select min(c.said_at) from shared_draft_comment c join shared_draft s on s.id = c.draft_id
      where c.draft_id = draft and c.by_state = s.requested_state))
$$;
revoke all on function app.draft_told_at(uuid) from public;

-- A State that takes part reads the draft with the sharing.
create or replace function app.date_shared_draft() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  new.told_at := case when new.requested_keeper = new.requested_state then new.shared_at else app.draft_told_at(new.id) end;
  return new;
end $$;
drop trigger if exists date_shared_draft on shared_draft;
create trigger date_shared_draft before update of is_shared on shared_draft
  for each row when (new.is_shared and not old.is_shared) execute function app.date_shared_draft();

-- Kept by the dispatch of the letter, by the evidence that it did not arrive, and by what the other State answers.
create or replace function app.follow_draft_letters() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update shared_draft d set told_at = app.draft_told_at(d.id) where d.id = new.shared_draft_id;
  return null;
end $$;
drop trigger if exists follow_draft_letter on mla_request_delivery;
create trigger follow_draft_letter after insert or update of medium, opened_at, recorded_outcome on mla_request_delivery
  for each row when (new.subject = 'DRAFT') execute function app.follow_draft_letters();

create or replace function app.follow_draft_answers() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update shared_draft d set told_at = app.draft_told_at(d.id) where d.id = new.draft_id and d.told_at is null;
  return null;
end $$;
drop trigger if exists follow_draft_answer on shared_draft_comment;
create trigger follow_draft_answer after insert on shared_draft_comment
  for each row when (new.entered_by is not null) execute function app.follow_draft_answers();
