alter table exculpatory_notice enable row level security;

-- For the central authorities and auditors of both States, and the requesting State's authorities that work on the
-- request; not for those of the requested State, nor for StAR (domain.md 5.3).
drop policy if exists exculpatory_notice_select on exculpatory_notice;
create policy exculpatory_notice_select on exculpatory_notice for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or (select app.overseeing_state()) in (requesting_keeper, requested_keeper)
  or (requesting_keeper = (select app.viewer_state()) and request_id in (select a.id from app.assigned_request a))
);
drop policy if exists exculpatory_notice_insert on exculpatory_notice;
create policy exculpatory_notice_insert on exculpatory_notice for insert to repatria_app with check (
  requesting_keeper = (select app.central_authority_state())
  and consultation_asked_at is null and consulted_at is null
  and exists (select from evidence_item e where e.id = item_id and e.request_id = exculpatory_notice.request_id
    and e.case_id = exculpatory_notice.case_id and e.requesting_keeper = exculpatory_notice.requesting_keeper
    and e.requested_keeper = exculpatory_notice.requested_keeper and e.handed_over_at is not null)
  and (event_id is null or exists (select from mla_request_event s where s.id = event_id
    and s.request_id = exculpatory_notice.request_id and s.command = 'giveExculpatoryNotice'))
);
drop policy if exists exculpatory_notice_update on exculpatory_notice;
create policy exculpatory_notice_update on exculpatory_notice for update to repatria_app
  using ((select app.central_authority_state()) in (requesting_keeper, requested_keeper))
  with check ((select app.central_authority_state()) in (requesting_keeper, requested_keeper));
grant select, insert on exculpatory_notice to repatria_app;
grant update (consultation_asked_at, consulted_at, consultation_outcome, version) on exculpatory_notice to repatria_app;

-- The requested State asks to be consulted, once; the requesting State says what came of it.
create or replace function app.keep_exculpatory_notice() returns trigger language plpgsql as $$
declare
  mine text := app.central_authority_state();
begin
  -- Who asks to be consulted knows of it, whatever became of the letter.
  new.said_at := coalesce(new.said_at, new.consultation_asked_at);
  if app.viewer_role() is null then return new; end if;
  if old.consultation_asked_at is distinct from new.consultation_asked_at
    and (old.consultation_asked_at is not null or mine is distinct from new.requested_keeper) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if (old.consulted_at, old.consultation_outcome) is distinct from (new.consulted_at, new.consultation_outcome)
    and (old.consulted_at is not null or new.consultation_asked_at is null or mine is distinct from new.requesting_keeper) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_exculpatory_notice on exculpatory_notice;
create trigger keep_exculpatory_notice before update on exculpatory_notice
  for each row execute function app.keep_exculpatory_notice();

-- From when on the letter of a step counts as said: since the first delivery of it that is under way, as
-- src/contexts/mla-requests/delivery/said-by-letter.ts has it; null while none is.
create or replace function app.letter_said_at(step uuid) returns timestamptz
  language sql stable security definer set search_path = public, pg_temp
as $$
  select greatest(min(d.opened_at), l.composed_at)
  from mla_request_letter l join mla_request_delivery d on d.letter_id = l.id
  where l.event_id = step and d.medium is not null
    and (d.recorded_outcome is null or d.recorded_outcome not in ('SUBMISSION_REJECTION', 'RELAY_REMMD_FAILURE',
      'RELAY_REMMD_REJECTION', 'NON_DELIVERY', 'NON_RETRIEVAL'))
  group by l.composed_at
$$;
revoke all on function app.letter_said_at(uuid) from public;

-- A State that takes part reads the notice at once; what the requesting State says to one that does not leaves as a letter. The
-- notice itself keeps from when on it is said: whoever enters a use may not be able to read letters.
create or replace function app.date_exculpatory_notice() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  new.said_at := case when exists (
    select from mla_request r where r.id = new.request_id and r.requesting_keeper = r.requested_keeper
      and r.requesting_keeper = r.requesting_state) then null else new.given_at end;
  return new;
end $$;
drop trigger if exists date_exculpatory_notice on exculpatory_notice;
create trigger date_exculpatory_notice before insert on exculpatory_notice
  for each row execute function app.date_exculpatory_notice();

-- Kept by the dispatch of the letter, and by the evidence that it did not arrive.
create or replace function app.follow_notice_letters() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update exculpatory_notice n set said_at = coalesce(app.letter_said_at(n.event_id), n.consultation_asked_at)
  where n.event_id = new.event_id;
  return null;
end $$;
drop trigger if exists follow_notice_letter on mla_request_delivery;
create trigger follow_notice_letter after insert or update of medium, opened_at, recorded_outcome on mla_request_delivery
  for each row when (new.event_id is not null) execute function app.follow_notice_letters();
