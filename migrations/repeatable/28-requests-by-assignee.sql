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

-- Those where something waits that somebody else of the viewer's State proposed: on its side, or as a step on a record. By
-- the name of a view for the access policy, which asks once for the whole list.
create or replace function app.find_requests_awaiting_viewer() returns setof uuid language plpgsql stable rows 100
as $$
begin
  return query
    select s.request_id from public.mla_request_side s
    where s.state = app.viewer_state() and s.proposal is not null and s.proposed_by <> app.viewer_id()
    union all
    select p.request_id from public.mla_request_proposed_step p
    where p.state = app.viewer_state() and p.status = 'WAITING' and not p.is_overtaken and p.proposed_by <> app.viewer_id();
end $$;
create or replace view public.mla_request_awaiting_viewer as
  select request_id from app.find_requests_awaiting_viewer() request_id;
grant select on public.mla_request_awaiting_viewer to repatria_app;

-- All others are not few.
create or replace function app.requests_awaiting_viewer(awaiting boolean) returns uuid[] language sql stable as $$
  with found as materialized (select f from app.find_requests_awaiting_viewer() f where awaiting limit 1001)
  select case when awaiting and (select count(*) from found) <= 1000 then array(select f from found) end
$$;
