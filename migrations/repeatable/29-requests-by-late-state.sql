-- Requests where something is overdue that one of some States is to do, of the clocks that row security shows the viewer; null
-- when they are so many that looking through the list finds a page of them sooner. What a State is to do, it is to do for
-- several others: which of the requests are the viewer's is asked where the viewer's own State is not the one that is late.
create or replace function app.requests_overdue_of(states text[]) returns uuid[] language sql stable
as $$
  with found as materialized (
    select c.request_id as id from public.mla_request_clock c
    where c.state = any (states) and c.is_running and c.paused_at is null and c.due_at < now() limit 501
  )
  select case when (select count(*) from found) <= 500 then array(select distinct f.id from found f) end
$$;
