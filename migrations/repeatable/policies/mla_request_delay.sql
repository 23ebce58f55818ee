alter table mla_request_delay enable row level security;

drop policy if exists mla_request_delay_select on mla_request_delay;
create policy mla_request_delay_select on mla_request_delay for select to repatria_app using (
  (select app.follows_time()) and exists (select from mla_request r where r.id = request_id)
);
-- By the State whose turn it is, or the one that keeps its side; never changed.
drop policy if exists mla_request_delay_insert on mla_request_delay;
create policy mla_request_delay_insert on mla_request_delay for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id and r.is_sent and (
    (holder = 'REQUESTING' and by_state = r.requesting_state
      and r.requesting_keeper = (select app.central_authority_state()))
    or (holder in ('REQUESTED', 'EXECUTING') and by_state = r.requested_state
      and r.requested_keeper = (select app.central_authority_state()))))
  -- While it executes, an executing authority says it, in the name of its State.
  or holder = 'EXECUTING' and exists (select from app.executed_request e join mla_request r on r.id = e.id
    where e.id = request_id and by_state = e.requested_state and r.ball_holder = 'EXECUTING')
);
grant select, insert on mla_request_delay to repatria_app;
