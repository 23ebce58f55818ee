-- Requests that hold some words, as far as the viewer may see them, by the means of 20-visibility.sql and for its reasons;
-- null when the words are so common that looking through the list finds them sooner. Not for StAR, which searches nothing.
-- What fewer may read than the request is asked by a function of its own, so that what they may not read finds nothing.
create or replace view app.followed_request with (security_barrier) as
  select id from public.mla_request
  where (select app.is_auditor_of_the_system())
    or (requesting_state = (select app.overseeing_state()) and requesting_keeper = requesting_state)
    or (requested_state = (select app.overseeing_state()) and requested_keeper = requested_state
      and (is_sent or requesting_keeper = requested_state))
    or id in (select a.id from app.assigned_request a);

-- Who may see them is asked only once it is known that they are few.
create or replace function app.requests_by_shared_words(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  with found as materialized (
    select r.id from mla_request r where r.search_shared @@ (select app.search_query(words)) limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(
    -- A scalar, not an exists: it is asked of each of the few, and not of all requests beforehand.
    select f.id from found f
    where (select true from app.followed_request s where s.id = f.id) and f.id not in (select app.barred_requests())) end
$$;

-- What a request says is for the authorities of the two States alone.
create or replace function app.requests_by_contents(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  with found as materialized (
    select c.request_id as id from mla_request_content c
    where c.search_content @@ (select app.search_query(words)) limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(
    select f.id from found f
    where (select app.viewer_role()) <> 'AUDITOR'
      and (select true from app.followed_request s where s.id = f.id) and f.id not in (select app.barred_requests())) end
$$;

-- The assistance sought is told of all items together: to an authority, with the whole request alone.
create or replace function app.requests_by_assistance_sought(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  with found as materialized (
    select c.request_id as id from mla_request_undivided_content c
    where c.search_sought @@ (select app.search_query(words)) limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(
    select f.id from found f
    where ((select app.central_authority_state()) is not null or f.id in (select w.id from app.whole_request w))
      and (select true from app.followed_request s where s.id = f.id) and f.id not in (select app.barred_requests())) end
$$;

-- Of persons, those whom the request names still: not who was protected since, and to an authority whom its part concerns.
create or replace function app.requests_by_persons(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  with found as materialized (
    select p.id, p.request_id, p.subject_id from mla_request_person p
    where p.search_person @@ (select app.search_query(words)) and p.is_listed limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(
    select distinct f.request_id from found f
    where ((select app.central_authority_state()) is not null or f.id in (select a.id from app.assigned_person a))
      and (select true from app.nameable_subject n where n.id = f.subject_id)
      and (select true from app.followed_request s where s.id = f.request_id)
      and f.request_id not in (select app.barred_requests())) end
$$;

-- Of items, those that the request asks still, and to an authority its own.
create or replace function app.requests_by_particulars(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  with found as materialized (
    select p.item_id, p.request_id from mla_request_item_particulars p
    where p.search_particulars @@ (select app.search_query(words)) limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(
    select distinct f.request_id from found f
    where ((select app.central_authority_state()) is not null or f.item_id in (select a.id from app.assigned_item a))
      and (select i.is_listed from mla_request_item i where i.id = f.item_id)
      and (select true from app.followed_request s where s.id = f.request_id)
      and f.request_id not in (select app.barred_requests())) end
$$;

revoke all on function app.requests_by_shared_words(text), app.requests_by_contents(text), app.requests_by_assistance_sought(text),
  app.requests_by_persons(text), app.requests_by_particulars(text) from public;
grant execute on function app.requests_by_shared_words(text), app.requests_by_contents(text), app.requests_by_assistance_sought(text),
  app.requests_by_persons(text), app.requests_by_particulars(text) to repatria_app;
