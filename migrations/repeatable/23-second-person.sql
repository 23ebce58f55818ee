-- What a viewer who supervises may say by a command, since somebody else of the State proposed it, who has no interest in it: the input of the command;
-- null where nothing such waits. On a record, or of a request where the command opens one.
create or replace function app.proposed_by_another(given text, record uuid, request uuid default null) returns setof jsonb
  language sql stable rows 1
  as $$
    select p.input from public.mla_request_proposed_step p
    where p.command = given and p.status = 'WAITING' and not p.is_overtaken and p.state = app.supervised_state()
      and p.proposed_by <> app.viewer_id() and not app.has_conflict(p.proposed_by, p.state, p.request_id)
      and case when record is null then p.record_key is null and p.request_id = request else p.record_key = record end
  $$;

-- Refuses a step by which a State binds itself, unless a supervisor takes it as somebody else proposed it. Nobody is asked
-- who is no viewer: the owner of the database.
create or replace function app.require_second_person(given text, record uuid, said jsonb, request uuid default null) returns void
  language plpgsql stable as $$
begin
  if app.viewer_role() is null then return; end if;
  if not exists (
      select from app.proposed_by_another(given, record, request) proposed
      where proposed @> jsonb_strip_nulls(said)
        -- Nothing is left out, either, that was proposed to be said.
        and not exists (select from jsonb_each(said) s
          where s.value = 'null'::jsonb and coalesce(proposed -> s.key, 'null'::jsonb) <> 'null'::jsonb)) then
    raise exception 'a supervisor says it, as somebody else proposed' using errcode = '42501';
  end if;
end $$;

-- A step that waits can no longer be taken once its record is another than the one that the proposer read, or once the request
-- has ended for which it was proposed: it says so, whoever of the two States did it, who learns nothing of it. Asked at the end
-- of the transaction, when what was approved in it waits no longer. One that somebody is dropping just now is passed over, so
-- that nobody waits for that; who approves holds the record and the request before the step.
create or replace function app.overtake_steps_on_record() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_proposed_step s set is_overtaken = true, version = s.version + 1
  where s.id in (select p.id from mla_request_proposed_step p
    where p.record_key = new.id and p.status = 'WAITING' and not p.is_overtaken and (p.input ->> 'expectedVersion')::int <> new.version
    for update skip locked);
  return null;
end $$;

-- But for what is entered for a State that does not take part: what it said before the end can still be entered.
create or replace function app.overtake_steps_of_request() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_proposed_step s set is_overtaken = true, version = s.version + 1
  where s.id in (select p.id from mla_request_proposed_step p
    where p.request_id = new.id and p.status = 'WAITING' and not p.is_overtaken and (p.command = 'grantSafeConduct' or exists (
      select from detained_person_transfer t where t.id = p.record_key and p.state = case p.command
        when 'agreeToHandOverPerson' then t.holding_state when 'agreeToReceivePerson' then t.receiving_state end))
    for update skip locked);
  return null;
end $$;

do $$
declare
  on_table text;
begin
  foreach on_table in array array['safe_conduct', 'detained_person_transfer', 'mla_request_cost'] loop
    execute format('drop trigger if exists overtake_steps on %I', on_table);
    execute format('create constraint trigger overtake_steps after update on %I deferrable initially deferred
      for each row when (old.version <> new.version) execute function app.overtake_steps_on_record()', on_table);
  end loop;
end $$;
drop trigger if exists overtake_steps on mla_request;
create constraint trigger overtake_steps after update on mla_request deferrable initially deferred for each row
  when (old.status <> new.status and new.status in ('REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED'))
  execute function app.overtake_steps_of_request();
