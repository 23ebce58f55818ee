-- Requests on which some people work for the viewer's own State, as far as row security shows its side to the viewer; null
-- when they are so many that looking through the list finds a page of them sooner.
create or replace function app.requests_assigned_to(people text[]) returns uuid[] language sql stable
as $$
  with found as materialized (
    select s.request_id as id from public.mla_request_side s
    where s.state = (select app.viewer_state()) and s.assignee = any (people) limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(select f.id from found f) end
$$;

-- Those on which the viewer works; all others are not few.
create or replace function app.requests_assigned_to_viewer(mine boolean) returns uuid[] language sql stable
as $$ select case when mine then app.requests_assigned_to(array[app.viewer_id()]) end $$;

-- Those where something waits for somebody of the viewer's State other than who proposed or entered it, and can be approved: on
-- its side, as a step on a record, the answer to a consent, the lifting of a measure once the requesting State was heard or could
-- have been (UNCAC art. 55(8)), evidence to be handed over while the request is executed (inExecution of the code) or what is
-- entered is paper of another State. Of each table by row security, and by the name of a view for the access policy, which asks
-- once for the whole list.
create or replace function app.find_requests_awaiting_viewer() returns setof uuid language plpgsql stable rows 100
as $$
begin
  return query
    select s.request_id from public.mla_request_side s
    where s.state = app.viewer_state() and s.proposal is not null and s.proposed_by <> app.viewer_id()
    union
    select p.request_id from public.mla_request_proposed_step p
    where p.state = app.viewer_state() and p.status = 'WAITING' and not p.is_overtaken and p.proposed_by <> app.viewer_id()
    union
    select c.request_id from public.use_consent_proposal p join public.use_consent c on c.id = p.consent_id
    where p.state = app.viewer_state() and p.decision is not null and p.proposed_by <> app.viewer_id() and c.status = 'REQUESTED'
    union
    select m.request_id from public.provisional_measure m
    where m.requested_keeper = app.viewer_state() and m.status = 'LIFTING_PROPOSED' and m.proposed_by <> app.viewer_id()
      and (m.is_of_counterpart or m.no_opportunity_reason <> '' or m.opportunity_until <= now() or m.submitted_at >= m.proposed_at)
    union
    select e.request_id from public.evidence_item e
    where e.requested_keeper = app.viewer_state() and e.status = 'PREPARED' and e.entered_by <> app.viewer_id()
      and exists (select from public.mla_request r where r.id = e.request_id and (r.requested_state <> r.requested_keeper
        or r.status in ('ACCEPTED', 'ACCEPTED_WITH_CONDITIONS', 'IN_EXECUTION', 'PARTLY_EXECUTED', 'EXECUTED', 'EVIDENCE_TRANSMITTED')));
end $$;
create or replace view public.mla_request_awaiting_viewer as
  select request_id from app.find_requests_awaiting_viewer() request_id;
grant select on public.mla_request_awaiting_viewer to repatria_app;

-- All others are not few.
create or replace function app.requests_awaiting_viewer(awaiting boolean) returns uuid[] language sql stable as $$
  with found as materialized (select f from app.find_requests_awaiting_viewer() f where awaiting limit 1001)
  select case when awaiting and (select count(*) from found) <= 1000 then array(select f from found) end
$$;
