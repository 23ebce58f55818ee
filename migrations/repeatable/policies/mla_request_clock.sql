alter table mla_request_clock enable row level security;

-- Whoever sees the request but StAR; a competent authority those of what it knows. Kept by the steps of both States, the
-- first by the submission; an executing authority moves those that hold for every part.
drop policy if exists mla_request_clock_select on mla_request_clock;
create policy mla_request_clock_select on mla_request_clock for select to repatria_app using (
  (select app.follows_time()) and exists (select from mla_request r where r.id = request_id)
  and ((select app.viewer_role()) <> 'COMPETENT_AUTHORITY' or app.clock_reach(kind) = 'EVERY_PART'
    or request_id in (select w.id from app.whole_request w) and (app.clock_reach(kind) = 'WHOLE'
      or app.clock_reach(kind) = 'ASKING_STATE' and state <> (select app.viewer_state())))
);
drop policy if exists mla_request_clock_insert on mla_request_clock;
create policy mla_request_clock_insert on mla_request_clock for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id and state in (r.requesting_state, r.requested_state))
  or exists (select from app.executed_request e where e.id = request_id and e.requested_state = state)
    and app.clock_reach(kind) = 'EVERY_PART'
);
drop policy if exists mla_request_clock_update on mla_request_clock;
create policy mla_request_clock_update on mla_request_clock for update to repatria_app
  using (exists (select from app.handled_request r where r.id = request_id)
    or request_id in (select e.id from app.executed_request e) and app.clock_reach(kind) = 'EVERY_PART')
  with check (exists (select from app.handled_request r where r.id = request_id)
    or request_id in (select e.id from app.executed_request e) and app.clock_reach(kind) = 'EVERY_PART');
grant select, insert on mla_request_clock to repatria_app;
grant update (target_id, amount, unit, source, started_at, started_by_day, first_due_at, due_at, paused_at, stopped_at, result, is_running, letter_id)
  on mla_request_clock to repatria_app;

drop trigger if exists keep_mla_request_clock on mla_request_clock;
create trigger keep_mla_request_clock before update on mla_request_clock
  for each row execute function app.keep_mla_request_clock();
