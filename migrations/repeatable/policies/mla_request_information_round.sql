alter table mla_request_information_round enable row level security;

-- Asked by the requested State, answered by the requesting State, seen by those who follow the request.
drop policy if exists mla_request_information_round_select on mla_request_information_round;
create policy mla_request_information_round_select on mla_request_information_round for select to repatria_app using (
  app.follows_request(request_id)
);
drop policy if exists mla_request_information_round_insert on mla_request_information_round;
create policy mla_request_information_round_insert on mla_request_information_round for insert to repatria_app with check (
  app.keeps_requested_side(request_id) and answer is null and asked_by = (select app.viewer_id())
);
drop policy if exists mla_request_information_round_update on mla_request_information_round;
create policy mla_request_information_round_update on mla_request_information_round for update to repatria_app
  using (answered_at is null and exists (select from app.handled_request r where r.id = request_id))
  -- Only the requesting State says what it answers.
  with check (answer is null or app.keeps_requesting_side(request_id));
grant select, insert on mla_request_information_round to repatria_app;
grant update (answer, answered_at) on mla_request_information_round to repatria_app;
