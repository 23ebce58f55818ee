alter table mla_request_ball enable row level security;

drop policy if exists mla_request_ball_select on mla_request_ball;
create policy mla_request_ball_select on mla_request_ball for select to repatria_app using (
  (select app.follows_time()) and exists (select from mla_request r where r.id = request_id)
);
-- By whoever takes the step. The first comes with the submission itself, before the request counts as sent.
drop policy if exists mla_request_ball_insert on mla_request_ball;
create policy mla_request_ball_insert on mla_request_ball for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id) or request_id in (select e.id from app.executed_request e)
);
drop policy if exists mla_request_ball_update on mla_request_ball;
create policy mla_request_ball_update on mla_request_ball for update to repatria_app
  using (exists (select from app.handled_request r where r.id = request_id) or request_id in (select e.id from app.executed_request e))
  with check (exists (select from app.handled_request r where r.id = request_id) or request_id in (select e.id from app.executed_request e));
grant select, insert, update (held_from, held_until, letter_id) on mla_request_ball to repatria_app;

drop trigger if exists keep_period on mla_request_ball;
create trigger keep_period before update on mla_request_ball for each row execute function app.keep_period();
