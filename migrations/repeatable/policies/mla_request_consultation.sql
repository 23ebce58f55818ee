alter table mla_request_consultation enable row level security;

-- Of the two States, seen by those who follow the request.
drop policy if exists mla_request_consultation_select on mla_request_consultation;
create policy mla_request_consultation_select on mla_request_consultation for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
drop policy if exists mla_request_consultation_insert on mla_request_consultation;
create policy mla_request_consultation_insert on mla_request_consultation for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id and (
    (opened_by = r.requesting_state and r.requesting_keeper = (select app.central_authority_state()))
    or (opened_by = r.requested_state and r.requested_keeper = (select app.central_authority_state()))))
);
-- What was concluded stays as it is; but whether there was an opportunity to answer turns out when the letter comes back that opened it.
drop policy if exists mla_request_consultation_update on mla_request_consultation;
create policy mla_request_consultation_update on mla_request_consultation for update to repatria_app
  using ((concluded_at is null or letter_id is not null) and exists (select from app.handled_request r where r.id = request_id))
  with check (exists (select from app.handled_request r where r.id = request_id));
grant select, insert on mla_request_consultation to repatria_app;
grant update (held_from, concluded_at, result, letter_id) on mla_request_consultation to repatria_app;

create or replace function app.keep_consultation() returns trigger language plpgsql as $$
begin
  if old.concluded_at is not null and (old.concluded_at, old.result, old.letter_id) is distinct from (new.concluded_at, new.result, new.letter_id) then
    raise exception 'a consultation that was concluded does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_consultation on mla_request_consultation;
create trigger keep_consultation before update on mla_request_consultation
  for each row execute function app.keep_consultation();
