-- The docket of a request: what the central authorities of its two States and their auditors follow. It is kept here, in the
-- owner's right, since a step can be taken by somebody who may not follow all of it: an executing authority says what became of
-- an item, and does not learn what else is due. By statements, not by rows: registers and volumes come in thousands.

-- A docket is opened with its request.
create or replace function app.open_dockets() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  insert into mla_request_docket (request_id, version, versioned_in, updated_at, next_due_at, answer_due_at, letters_wait_since, delivery_fails_at, retrieval_fails_at, requesting_state, requested_state,
    requesting_keeper, requested_keeper, is_sent, ball_holder, listed_at)
  select r.id, r.version, pg_current_xact_id(), r.updated_at, '9999-12-31', '9999-12-31', '9999-12-31', '9999-12-31', '9999-12-31', r.requesting_state, r.requested_state,
    r.requesting_keeper, r.requested_keeper, r.is_sent, r.ball_holder, r.listed_at from written r;
  return null;
end $$;

-- One more version for what a command changed, however many statements it takes.
create or replace function app.version_after(docket mla_request_docket) returns int language sql stable
  as $$ select docket.version + case when docket.versioned_in = pg_current_xact_id() then 0 else 1 end $$;

-- What the request itself says changed.
create or replace function app.follow_requests() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_docket d set is_sent = r.is_sent, ball_holder = r.ball_holder, listed_at = r.listed_at
  from written r where d.request_id = r.id
    and (d.is_sent, d.ball_holder, d.listed_at) is distinct from (r.is_sent, r.ball_holder, r.listed_at);
  update mla_request_docket d set version = app.version_after(d), versioned_in = pg_current_xact_id(),
    updated_at = greatest(d.updated_at, r.updated_at)
  from written r join before b on b.id = r.id where d.request_id = r.id and r.version <> b.version;
  return null;
end $$;

-- A step was taken that both States know, and not everybody who sees the request.
create or replace function app.follow_steps() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_docket d set version = app.version_after(d), versioned_in = pg_current_xact_id(), updated_at = greatest(d.updated_at, e.last)
  from (select request_id, max(occurred_at) as last from written group by request_id) e where d.request_id = e.request_id;
  return null;
end $$;

-- One of several conditions was answered: whoever follows the request reads that, an executing authority as well (domain.md 5.3,
-- conditions). The request stays as it is while the others wait for their answers, since StAR sees that and no conditions.
create or replace function app.follow_conditions() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_docket d set version = app.version_after(d), versioned_in = pg_current_xact_id(), updated_at = greatest(d.updated_at, c.last)
  from (select w.request_id, max(w.answered_at) as last from written w join before b on b.id = w.id
    where b.answered_at is null and w.answered_at is not null group by w.request_id) c
  where d.request_id = c.request_id;
  update mla_request_docket d set is_bound = b.binds
  from (select w.request_id, bool_or(c.binds) as binds from written w join mla_request_condition c on c.request_id = w.request_id
    group by w.request_id) b
  where d.request_id = b.request_id and d.is_bound <> b.binds;
  return null;
end $$;

-- From when on the other State has had the opportunity to answer, in the first consultation on what is about to be done; never,
-- while the letters lie that opened them.
create or replace function app.follow_consultations() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_docket d set refusal_consulted_from = c.refusal, postponement_consulted_from = c.postponement
  from (select o.request_id, min(c.held_from) filter (where c.about = 'REFUSAL') as refusal,
      min(c.held_from) filter (where c.about = 'POSTPONEMENT') as postponement
    from (select distinct request_id from written) o join mla_request_consultation c on c.request_id = o.request_id
    group by o.request_id) c
  where d.request_id = c.request_id;
  return null;
end $$;

-- A copy of a draft was made to be shared, was shared, or was given up.
create or replace function app.follow_shared_drafts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    update mla_request_docket d set version = app.version_after(d), versioned_in = pg_current_xact_id(), updated_at = greatest(d.updated_at, s.last)
    from (select request_id, max(updated_at) as last from written group by request_id) s where d.request_id = s.request_id;
  else
    update mla_request_docket d set version = app.version_after(d), versioned_in = pg_current_xact_id(), updated_at = greatest(d.updated_at, s.last)
    from (select w.request_id, max(w.updated_at) as last from written w join before b on b.id = w.id
      where (w.is_shared, w.is_dropped) is distinct from (b.is_shared, b.is_dropped) group by w.request_id) s
    where d.request_id = s.request_id;
  end if;
  return null;
end $$;

-- What is due first, of the clocks that run; by the end of a condition nothing is to be done.
create or replace function app.follow_clocks() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_docket d set next_due_at = due.next, answer_due_at = due.answer
  from (
    select o.request_id, coalesce(min(c.due_at), '9999-12-31') as next,
      coalesce(min(c.due_at) filter (where c.kind in ('ACKNOWLEDGEMENT', 'STATUS_INQUIRY')), '9999-12-31') as answer
    from (select distinct request_id from written) o
      left join mla_request_clock c on c.request_id = o.request_id and c.is_running and c.paused_at is null
        and c.kind <> 'CONDITION_EXPIRY'
    group by o.request_id
  ) due
  where d.request_id = due.request_id and (d.next_due_at, d.answer_due_at) is distinct from (due.next, due.answer);
  return null;
end $$;

-- From when on a delivery counts as failed: what was recorded says so at once, and silence when its time is over; as
-- src/contexts/mla-requests/delivery/outcome.ts has it. Null for never.
create or replace function app.delivery_fails_at(delivery mla_request_delivery) returns timestamptz language sql stable
  as $$
    select case
      when delivery.recorded_outcome in ('SUBMISSION_REJECTION', 'RELAY_REMMD_FAILURE', 'RELAY_REMMD_REJECTION', 'NON_DELIVERY',
        'NON_RETRIEVAL') then least(delivery.opened_at, now())
      when delivery.recorded_outcome in ('DELIVERY', 'RETRIEVAL') then null
      when delivery.recorded_outcome = 'RELAY_REMMD_ACCEPTANCE' then delivery.delivery_due_at
      else least(delivery.relay_due_at, delivery.delivery_due_at) end
  $$;

-- A step that ends a request: nothing that was asked before is to be answered.
create or replace function app.is_end(command text) returns boolean language sql immutable
  as $$ select command in ('withdrawMlaRequest', 'lapseMlaRequest', 'closeMlaRequest', 'refuseMlaRequest', 'returnMlaRequestAsIncomplete') $$;

-- A letter about a draft that says nothing any more, as src/contexts/mla-requests/pre-clearance/draft-letters-in-time.ts has it:
-- the draft was withdrawn, or the request made or withdrawn; or it withdraws what was never shown.
create or replace function app.is_spent(delivery mla_request_delivery) returns boolean language sql stable
  as $$
    select case
      when delivery.shared_draft_id is null then false
      when delivery.subject = 'DRAFT_WITHDRAWAL' then
        not exists (select from public.mla_request_delivery d
          where d.shared_draft_id = delivery.shared_draft_id and d.subject = 'DRAFT' and d.medium is not null)
        and not exists (select from public.shared_draft_comment c join public.shared_draft s on s.id = c.draft_id
          where s.id = delivery.shared_draft_id and c.by_state = s.requested_state)
      else exists (select from public.shared_draft s left join public.mla_request r on r.id = s.request_id
        where s.id = delivery.shared_draft_id and (s.is_withdrawn or r.is_sent or r.status = 'WITHDRAWN')) end
  $$;

-- Since when the first letter of a request waits to be dispatched; never where none does. What asks something, or tells how far
-- the request is, says nothing any more once a later step has ended the request, by whichever State.
create or replace function app.letters_wait_since(request uuid) returns timestamptz language sql stable
  as $$
    select coalesce(min(w.opened_at), '9999-12-31') from public.mla_request_delivery w
      left join public.mla_request_event e on e.id = w.event_id and e.command in ('inquireMlaRequestStatus', 'answerMlaRequestInquiry',
        'askMlaRequestInformation', 'giveMlaRequestInformation', 'waiveMlaRequestInformation', 'openMlaRequestConsultation',
        'sayInMlaRequestConsultation', 'sendMlaRequestConditions', 'withdrawMlaRequestConditions', 'postponeMlaRequest',
        'reviewMlaRequestPostponement', 'resumeMlaRequest', 'extendMlaRequestClock', 'recordMlaRequestDelay')
    where w.request_id = request and w.medium is null and not app.is_spent(w.*)
      and (e.id is null or not exists (select from public.mla_request_event z where z.request_id = request and app.is_end(z.command)
        and (z.occurred_at, z.id) > (e.occurred_at, e.id)))
  $$;

-- From when on the first counts as not taken up of what was delivered, the request or a letter; never where all was, or no word of
-- that is awaited. As src/contexts/mla-requests/delivery/outcome.ts has it of each delivery; what was delivered several times was
-- taken up once it was one time. Of a request that ended nobody awaits that it is.
create or replace function app.retrieval_fails_at(request uuid) returns timestamptz language sql stable
  as $$
    select coalesce(min(case s.recorded_outcome when 'DELIVERY' then s.retrieval_due_at
        when 'NON_RETRIEVAL' then least(s.opened_at, now()) end), '9999-12-31')
    from (
      select distinct on (x.letter_id) x.* from public.mla_request_delivery x
      where x.request_id = request and x.letter_id is not null and not app.is_spent(x.*)
      order by x.letter_id, coalesce(x.recorded_outcome = 'RETRIEVAL', false) desc,
        coalesce(x.recorded_outcome = 'DELIVERY', false) desc, x.medium is null desc, x.opened_at desc, x.id desc) s
    where s.subject <> 'REQUEST' or not exists (select from public.mla_request_event z
      where z.request_id = request and app.is_end(z.command))
  $$;

-- A step that ends a request takes from the list what it overtakes.
create or replace function app.follow_ends() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_docket d set letters_wait_since = app.letters_wait_since(d.request_id)
  where d.letters_wait_since < '9999-12-31' and d.request_id in (select e.request_id from written e where app.is_end(e.command));
  update mla_request_docket d set retrieval_fails_at = app.retrieval_fails_at(d.request_id)
  where d.retrieval_fails_at < '9999-12-31' and d.request_id in (select e.request_id from written e where app.is_end(e.command));
  return null;
end $$;

-- From when on the first letter of a request counts as not arrived; never where all may arrive. Of a letter that was sent several
-- times the last time speaks, unless it arrived another time.
create or replace function app.letters_fail_at(request uuid) returns timestamptz language sql stable
  as $$
    select coalesce(min(app.delivery_fails_at(s.*)), '9999-12-31') from (
      select distinct on (x.letter_id) x.* from public.mla_request_delivery x
      where x.request_id = request and x.letter_id is not null and not app.is_spent(x.*)
      order by x.letter_id, coalesce(x.recorded_outcome in ('DELIVERY', 'RETRIEVAL'), false) desc, x.medium is null desc,
        x.opened_at desc, x.id desc) s
    where s.medium is not null
  $$;

-- What becomes of a draft, or of its request, takes from the lists the letters that show it. That the other State answers a draft after
-- it was withdrawn shows that it had it: the letter that withdraws it waits from then on.
create or replace function app.follow_drafts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if tg_table_name = 'shared_draft' then
    update mla_request_docket d set letters_wait_since = app.letters_wait_since(w.request_id), delivery_fails_at = app.letters_fail_at(w.request_id),
      retrieval_fails_at = app.retrieval_fails_at(w.request_id)
    from (select w.request_id, bool_or(w.told_at is distinct from b.told_at) as is_told from written w join before b on b.id = w.id
      where w.is_withdrawn group by w.request_id) w
    where d.request_id = w.request_id
      and (w.is_told or least(d.letters_wait_since, d.delivery_fails_at, d.retrieval_fails_at) < '9999-12-31');
  else
    update mla_request_docket d set letters_wait_since = app.letters_wait_since(w.id), delivery_fails_at = app.letters_fail_at(w.id),
      retrieval_fails_at = app.retrieval_fails_at(w.id)
    from written w join before b on b.id = w.id
    where d.request_id = w.id and (w.is_sent, w.status) is distinct from (b.is_sent, b.status)
      and least(d.letters_wait_since, d.delivery_fails_at, d.retrieval_fails_at) < '9999-12-31'
      and exists (select from mla_request_delivery x where x.request_id = w.id and x.shared_draft_id is not null);
  end if;
  return null;
end $$;

-- What waits to be dispatched, what did not arrive and what was not taken up.
create or replace function app.follow_deliveries() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_docket d set letters_wait_since = l.waiting, delivery_fails_at = l.fails, retrieval_fails_at = l.not_taken_up
  from (
    select o.request_id,
      app.letters_wait_since(o.request_id) as waiting, app.letters_fail_at(o.request_id) as fails,
      app.retrieval_fails_at(o.request_id) as not_taken_up
    from (select distinct request_id from written) o
  ) l
  where d.request_id = l.request_id
    and (d.letters_wait_since, d.delivery_fails_at, d.retrieval_fails_at) is distinct from (l.waiting, l.fails, l.not_taken_up);
  return null;
end $$;

do $$
declare
  follows record;
begin
  for follows in
    select * from (values
      ('open_docket', 'insert', 'mla_request', 'open_dockets'),
      ('follow_request', 'update', 'mla_request', 'follow_requests'),
      ('follow_step', 'insert', 'mla_request_event', 'follow_steps'),
      ('follow_end', 'insert', 'mla_request_event', 'follow_ends'),
      ('follow_condition', 'update', 'mla_request_condition', 'follow_conditions'),
      ('follow_new_consultation', 'insert', 'mla_request_consultation', 'follow_consultations'),
      ('follow_consultation', 'update', 'mla_request_consultation', 'follow_consultations'),
      ('follow_sharing', 'insert', 'shared_draft', 'follow_shared_drafts'),
      ('follow_shared', 'update', 'shared_draft', 'follow_shared_drafts'),
      ('follow_draft', 'update', 'shared_draft', 'follow_drafts'),
      ('follow_draft_of_request', 'update', 'mla_request', 'follow_drafts'),
      ('follow_new_delivery', 'insert', 'mla_request_delivery', 'follow_deliveries'),
      ('follow_delivery', 'update', 'mla_request_delivery', 'follow_deliveries'),
      ('follow_new_clock', 'insert', 'mla_request_clock', 'follow_clocks'),
      ('follow_clock', 'update', 'mla_request_clock', 'follow_clocks')
    ) f (name, event, on_table, action)
  loop
    execute format('drop trigger if exists %I on %I', follows.name, follows.on_table);
    execute format('create trigger %I after %s on %I referencing new table as written %s for each statement execute function app.%I()',
      follows.name, follows.event, follows.on_table, case follows.event when 'update' then 'old table as before' else '' end, follows.action);
  end loop;
end $$;

-- What was overtaken before this was said waits no longer either.
update mla_request_docket d set letters_wait_since = app.letters_wait_since(d.request_id)
where d.letters_wait_since < '9999-12-31' and d.letters_wait_since <> app.letters_wait_since(d.request_id);
