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
  and concluded_at is null and result is null
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
  if old.letter_id is not null and old.letter_id is distinct from new.letter_id then
    raise exception 'the letter that opened a consultation stays' using errcode = '42501';
  end if;
  if old.concluded_at is not null and (old.concluded_at, old.result, old.letter_id) is distinct from (new.concluded_at, new.result, new.letter_id) then
    raise exception 'a consultation that was concluded does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_consultation on mla_request_consultation;
create trigger keep_consultation before update on mla_request_consultation
  for each row execute function app.keep_consultation();

-- The zone by which a State's days are counted, as the service counts them (zoneIn).
create or replace function app.zone_of(code text) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select coalesce((select c.time_zone from state_calendar c where c.state = code),
      (select e.time_zone from central_authority_entry e where e.jurisdiction = code and e.valid_to is null limit 1), 'UTC')
  $$;

-- The other State has had the opportunity to answer when it has spoken, or at the end of the day that was named, where it is;
-- that day lies ahead of the one on which the consultation was opened. What came on paper was opened on an earlier day.
-- As long as a letter lies, there is no opportunity. Looked at when the command is done, since it writes what a State
-- says, and how a letter leaves, after the consultation.
create or replace function app.keep_opportunity() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null or new.held_from = '9999-12-31T00:00:00Z'
    or tg_op = 'UPDATE' and (to_jsonb(old) ->> 'held_from') = (to_jsonb(new) ->> 'held_from') then
    return null;
  end if;
  if tg_op = 'INSERT' and new.opened_by = app.viewer_state()
    and new.answer_due_on <= (app.instant() at time zone app.zone_of(new.opened_by))::date then
    raise exception 'the day until which an answer is asked lies ahead' using errcode = '42501';
  end if;
  if exists (select from public.mla_request_consultation_message m
    where m.consultation_id = new.id and m.by_state <> new.opened_by and m.sent_at <= new.held_from) then
    return null;
  end if;
  if new.held_from < (new.answer_due_on + 1)::timestamp at time zone app.zone_of((
        select case new.opened_by when r.requesting_state then r.requested_state else r.requesting_state end
        from public.mla_request r where r.id = new.request_id))
    or new.letter_id is not null and not exists (select from public.mla_request_delivery d
      where d.letter_id = new.letter_id and d.medium is not null) then
    raise exception 'the other State has the time that was named to answer' using errcode = '42501';
  end if;
  return null;
end $$;
drop trigger if exists keep_opportunity on mla_request_consultation;
create constraint trigger keep_opportunity after insert or update on mla_request_consultation
  deferrable initially deferred for each row execute function app.keep_opportunity();
