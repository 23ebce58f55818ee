alter table mla_request_information_round enable row level security;

-- Asked by the requested State, answered by the requesting State, seen by those who follow the request.
drop policy if exists mla_request_information_round_select on mla_request_information_round;
create policy mla_request_information_round_select on mla_request_information_round for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
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

-- Four eyes: what is answered is what somebody else proposed; what came on paper was signed where it came from.
create or replace function app.keep_mla_request_information_round() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null or new.answer is not distinct from old.answer or app.keeps_requested_side(old.request_id) then
    return new;
  end if;
  if app.supervised_state() is null or not exists (
      select from public.mla_request_side s
      where s.request_id = old.request_id and s.state = app.viewer_state() and s.proposal = 'INFORMATION'
        and s.proposed_by <> app.viewer_id() and exists (select from public.mla_request_preparation p
          where p.side_id = s.id and p.proposed_answer = new.answer)) then
    raise exception 'a supervisor does this, as somebody else proposed' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_information_round on mla_request_information_round;
create trigger keep_mla_request_information_round before update on mla_request_information_round
  for each row execute function app.keep_mla_request_information_round();
