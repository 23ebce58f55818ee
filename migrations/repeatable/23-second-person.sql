-- What a viewer who supervises may say by a command, since somebody else of the State proposed it: the input of the command;
-- null where nothing such waits. On a record, or of a request where the command opens one.
create or replace function app.proposed_by_another(given text, record uuid, request uuid default null) returns setof jsonb
  language sql stable rows 1
  as $$
    select p.input from public.mla_request_proposed_step p
    where p.command = given and p.status = 'WAITING' and p.state = app.supervised_state()
      and p.proposed_by <> app.viewer_id()
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
