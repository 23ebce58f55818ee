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

-- Those where something waits that somebody else of the viewer's State proposed: on its side, or as a step on a record. All
-- others are not few.
create or replace function app.requests_awaiting_viewer(awaiting boolean) returns uuid[] language sql stable as $$
  with found as (
    select s.request_id as id from public.mla_request_side s
    where awaiting and s.state = (select app.viewer_state()) and s.proposal is not null
      and s.proposed_by <> (select app.viewer_id())
    union
    select p.request_id from public.mla_request_proposed_step p
    where awaiting and p.state = (select app.viewer_state()) and p.status = 'WAITING'
      and p.proposed_by <> (select app.viewer_id())
    limit 1001
  )
  select case when awaiting and (select count(*) from found) <= 1000 then array(select f.id from found f) end
$$;
