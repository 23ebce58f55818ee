alter table mla_request_clock_pause enable row level security;

-- With the clock.
drop policy if exists mla_request_clock_pause_select on mla_request_clock_pause;
create policy mla_request_clock_pause_select on mla_request_clock_pause for select to repatria_app using (
  exists (select from mla_request_clock c where c.id = clock_id)
);
drop policy if exists mla_request_clock_pause_insert on mla_request_clock_pause;
create policy mla_request_clock_pause_insert on mla_request_clock_pause for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id) or request_id in (select e.id from app.executed_request e)
);
drop policy if exists mla_request_clock_pause_update on mla_request_clock_pause;
create policy mla_request_clock_pause_update on mla_request_clock_pause for update to repatria_app
  using (exists (select from app.handled_request r where r.id = request_id) or request_id in (select e.id from app.executed_request e))
  with check (exists (select from app.handled_request r where r.id = request_id) or request_id in (select e.id from app.executed_request e));
grant select, insert, update (resumed_at) on mla_request_clock_pause to repatria_app;

drop trigger if exists keep_period on mla_request_clock_pause;
create trigger keep_period before update on mla_request_clock_pause for each row execute function app.keep_period();
