-- Requests that hold some words, as far as the viewer may see them, by the means of 20-visibility.sql and for its reasons;
-- null when the words are so common that looking through the list finds them sooner. Not for StAR, which searches nothing.
create or replace view app.followed_request with (security_barrier) as
  select id from public.mla_request
  where (select app.is_auditor_of_the_system())
    or (requesting_state = (select app.overseeing_state()) and requesting_keeper = requesting_state)
    or (requested_state = (select app.overseeing_state()) and requested_keeper = requested_state
      and (is_sent or requesting_keeper = requested_state))
    or id in (select a.id from app.assigned_request a);

-- Who may see them is asked only once it is known that they are few.
create or replace function app.requests_by_references(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  with found as materialized (
    select r.id from mla_request r where r.search_references @@ websearch_to_tsquery('simple', words) limit 1001
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
    where c.search_content @@ websearch_to_tsquery('simple', words) limit 1001
  )
  select case when (select count(*) from found) <= 1000 then array(
    select f.id from found f
    where (select app.viewer_role()) <> 'AUDITOR'
      and (select true from app.followed_request s where s.id = f.id) and f.id not in (select app.barred_requests())) end
$$;
revoke all on function app.requests_by_references(text), app.requests_by_contents(text) from public;
grant execute on function app.requests_by_references(text), app.requests_by_contents(text) to repatria_app;
