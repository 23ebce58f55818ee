alter table mla_request_event enable row level security;

-- Whoever sees the request sees its steps; row security of mla_request decides.
drop policy if exists mla_request_event_select on mla_request_event;
create policy mla_request_event_select on mla_request_event for select to repatria_app using (
  exists (select from mla_request r where r.id = request_id)
);
-- By the State that took the step, or the one that keeps its side, which says so; a paper and what was not kept belong to
-- the latter alone.
drop policy if exists mla_request_event_insert on mla_request_event;
create policy mla_request_event_insert on mla_request_event for insert to repatria_app with check (
  -- An executing authority tells what it did with an item, in the name of its State.
  (command in ('beginMlaRequestItem', 'executeMlaRequestItem', 'markMlaRequestItemNotPossible')
    and exists (select from app.executed_request e where e.id = request_id and by_state = e.requested_state)
    and entered_by is null and happened_on is null and paper_reference is null and irregularities = '{}')
  or exists (select from app.handled_request r where r.id = request_id and (
    (by_state = r.requesting_state and r.requesting_keeper = (select app.central_authority_state()))
    or (by_state = r.requested_state and r.requested_keeper = (select app.central_authority_state()))))
  and case when by_state = (select app.central_authority_state())
    then entered_by is null and happened_on is null and paper_reference is null and irregularities = '{}'
    else entered_by = (select app.central_authority_state()) end
);
grant select, insert on mla_request_event to repatria_app;
