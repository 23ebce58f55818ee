-- The words of requests, kept with every write, in the owner's right: whoever writes a part may not read the others. They
-- are looked for by the means of 20-visibility.sql and for its reasons.

-- The row is locked before the parts are read, so that what is read is what the last of several writers left. A request that
-- is being opened has none yet: its words are written once, when all of it is there.
create or replace function app.write_words_of_requests(requests uuid[]) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  opened uuid[] := array(select s.request_id from mla_request_search s where s.request_id = any (requests) order by 1 for update);
begin
  if cardinality(opened) = 0 then return; end if;
  update mla_request_search s set shared = w.shared, whole = w.whole
  from app.words_of_requests(opened) w where s.request_id = w.request_id;
end $$;
revoke all on function app.write_words_of_requests(uuid[]) from public;

create or replace function app.open_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  insert into mla_request_search (request_id, shared, whole) select w.* from app.words_of_requests(array[new.id]) w;
  return null;
end $$;

-- What a request itself says, or its only row of a kind.
create or replace function app.follow_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform app.write_words_of_requests(array[(to_jsonb(new) ->> tg_argv[0])::uuid]);
  return null;
end $$;

-- Of what a request has many: by statements, as they come. An update counts where one of the named columns changed.
create or replace function app.follow_words_of_parts() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  requests uuid[];
begin
  if tg_op = 'INSERT' then
    requests := array(select distinct w.request_id from written w);
  else
    requests := array(select distinct w.request_id from written w join before b on b.id = w.id
      where exists (select from unnest(tg_argv) k where to_jsonb(w) -> k is distinct from to_jsonb(b) -> k));
  end if;
  -- Whoever is named anew becomes protected neither between the reading here and the end of this transaction.
  if tg_table_name = 'mla_request_person' and cardinality(requests) > 0 then
    perform from case_subject s
    where s.id in (select w.subject_id from written w where w.is_listed and w.request_id = any (requests)) order by s.id for share;
  end if;
  perform app.write_words_of_requests(requests);
  return null;
end $$;

-- A person was protected, or is no longer; or is called otherwise, where drafts say what the case says.
create or replace function app.follow_words_of_subjects() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  perform app.write_words_of_requests(array(
    select r.id from mla_request r join mla_request_person p on p.request_id = r.id and p.subject_id = new.id
    where r.case_id = new.case_id and (not r.is_sent or new.is_protected <> old.is_protected)));
  return null;
end $$;

drop trigger if exists open_words on mla_request;
create constraint trigger open_words after insert on mla_request deferrable initially deferred
  for each row execute function app.open_words();
drop trigger if exists follow_words on mla_request;
create trigger follow_words after update on mla_request for each row
  when ((old.requesting_reference, old.requested_reference, old.purpose, old.is_sent)
    is distinct from (new.requesting_reference, new.requested_reference, new.purpose, new.is_sent))
  execute function app.follow_words('id');
drop trigger if exists follow_words on mla_request_content;
create trigger follow_words after update on mla_request_content for each row
  when (old.search_content is distinct from new.search_content) execute function app.follow_words('request_id');
drop trigger if exists follow_words on mla_request_undivided_content;
create trigger follow_words after update on mla_request_undivided_content for each row
  when (old.search_sought is distinct from new.search_sought) execute function app.follow_words('request_id');
drop trigger if exists follow_words on case_subject;
create trigger follow_words after update on case_subject for each row
  when ((old.is_protected, old.name, old.aliases) is distinct from (new.is_protected, new.name, new.aliases))
  execute function app.follow_words_of_subjects();

do $$
declare
  follows record;
begin
  for follows in
    select * from (values
      ('mla_request_content', 'insert', ''), ('mla_request_undivided_content', 'insert', ''),
      ('mla_request_person', 'insert', ''), ('mla_request_person', 'update', 'is_listed, search_person'),
      ('mla_request_item', 'update', 'is_listed'),
      ('mla_request_item_particulars', 'insert', ''), ('mla_request_item_particulars', 'update', 'search_particulars')
    ) f (on_table, event, columns)
  loop
    execute format('drop trigger if exists follow_words_%s on %I', follows.event, follows.on_table);
    execute format('create trigger follow_words_%s after %1$s on %I referencing new table as written %s for each statement
      execute function app.follow_words_of_parts(%s)', follows.event, follows.on_table,
      case follows.event when 'update' then 'old table as before' else '' end, follows.columns);
  end loop;
end $$;

-- The requests of which the viewer reads what all may read who may search. Not for StAR, which searches nothing.
create or replace view app.followed_request with (security_barrier) as
  select id from public.mla_request
  where (select app.is_auditor_of_the_system())
    or (requesting_state = (select app.overseeing_state()) and requesting_keeper = requesting_state)
    or (requested_state = (select app.overseeing_state()) and requested_keeper = requested_state
      and (is_sent or requesting_keeper = requested_state))
    or id in (select a.id from app.assigned_request a);

-- The service reads the words through these alone, of requests of which the viewer reads what they are made of. With an
-- offset each request is asked by itself: PostgreSQL does not gather beforehand all that the viewer may see.
create or replace view public.mla_request_shared_words with (security_barrier) as
  select s.request_id, s.shared as words from public.mla_request_search s
  where exists (select from app.followed_request f where f.id = s.request_id offset 0)
    and s.request_id not in (select b from app.barred_requests() b);

-- An authority may have a draft as a whole, and not see the persons of the case: of drafts it finds the parts.
create or replace view public.mla_request_whole_words with (security_barrier) as
  select s.request_id, s.whole as words from public.mla_request_search s
  where (exists (select from app.handled_request h where h.id = s.request_id offset 0)
      or s.request_id in (select w.id from app.whole_request w)
        and (select r.is_sent from public.mla_request r where r.id = s.request_id))
    and s.request_id not in (select b from app.barred_requests() b);
grant select on public.mla_request_shared_words, public.mla_request_whole_words to repatria_app;

-- Requests that hold some words, by an index; null when the words are so common that looking through the list finds them
-- sooner. Who may see them is asked only once it is known that they are few.
create or replace function app.requests_by_shared_words(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  with found as materialized (
    select s.request_id as id from mla_request_search s where s.shared @@ (select app.search_query(words)) limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(
    -- A scalar, not an exists: it is asked of each of the few, and not of all requests beforehand.
    select f.id from found f where (select true from mla_request_shared_words w where w.request_id = f.id)) end
$$;

create or replace function app.requests_by_whole_words(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  with found as materialized (
    select s.request_id as id from mla_request_search s where s.whole @@ (select app.search_query(words)) limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(
    select f.id from found f where (select true from mla_request_whole_words w where w.request_id = f.id)) end
$$;

-- The requests in which an authority looks for words: all of its own, which are few.
create or replace function app.requests_searched_by_authority(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  select array(select a.id from app.assigned_request a where a.id not in (select b from app.barred_requests() b))
$$;

revoke all on function app.requests_by_shared_words(text), app.requests_by_whole_words(text),
  app.requests_searched_by_authority(text) from public;
grant execute on function app.requests_by_shared_words(text), app.requests_by_whole_words(text),
  app.requests_searched_by_authority(text) to repatria_app;
