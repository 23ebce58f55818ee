-- Requests where something is overdue that one of some States is to do, of the clocks that row security shows the viewer; null
-- when they are so many that looking through the list finds a page of them sooner: of each clock it is asked whether the
-- viewer knows of it, and a list asks several times.
create or replace function app.requests_overdue_of(states text[]) returns uuid[] language sql stable
as $$
  with found as materialized (
    select c.request_id as id from public.mla_request_clock c
    where c.state = any (states) and c.is_running and c.paused_at is null and c.due_at < now() limit 201
  )
  select case when (select count(*) from found) <= 200 then array(select distinct f.id from found f) end
$$;
