-- Need to know: the requests that do not exist for the viewer though they do for others of the own State: since it keeps
-- them to a team of which the viewer is none (supervisors always know), or since the viewer has a conflict of interest that
-- no supervisor dismissed, in whatever office. In the owner's right, since whoever is barred may
-- not see what bars; it names ids alone.
create or replace function app.find_barred_requests() returns setof uuid
  language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
begin
  if app.viewer_role() = 'CENTRAL_AUTHORITY_OFFICER' then
    return query select r.request_id from mla_request_restriction r
      where r.state = app.viewer_state() and r.lifted_at is null and not (r.officers @> array[app.viewer_id()]);
  end if;
  return query select c.request_id from mla_request_conflict c
    where c.state = app.viewer_state() and c.officer = app.viewer_id() and c.decision is distinct from 'DISMISSED';
end $$;
revoke all on function app.find_barred_requests() from public;
grant execute on function app.find_barred_requests() to repatria_app;

-- Whom the settings of 10-viewer.sql name, in one text.
create or replace function app.viewer_key() returns text language plpgsql stable
  as $$ begin return concat(app.viewer_role(), '|', app.viewer_state(), '|', app.viewer_id()); end $$;

-- Every table about requests asks this: what app.identify_viewer found for this viewer in this transaction holds.
create or replace function app.barred_requests() returns setof uuid language plpgsql stable rows 100
as $$
declare
  found text := current_setting('app.barred_requests', true);
begin
  if current_setting('app.barred_for', true) is distinct from app.viewer_key() then
    return query select b from app.find_barred_requests() b;
  elsif found <> '{}' then
    return query select unnest(found::uuid[]);
  end if;
end $$;

-- Says for one transaction, which only reads, who is asking; and finds once what is kept from the viewer.
create or replace function app.identify_viewer(role text, id text, state text, authority text) returns void
  language plpgsql
as $$
begin
  perform set_config('app.viewer_role', role, true), set_config('app.viewer_id', id, true),
    set_config('app.viewer_state', state, true), set_config('app.viewer_authority', authority, true);
  perform set_config('app.barred_for', app.viewer_key(), true), set_config('app.barred_requests',
    coalesce((select array_agg(b)::text from app.find_barred_requests() b), '{}'), true);
end $$;

-- The same for the access policy, which asks by the name of a view; written by itself, since the two walls share nothing.
create or replace function app.requests_kept_from_viewer() returns setof uuid
  language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
begin
  return query
    select r.request_id from mla_request_restriction r
    where r.state = app.viewer_state() and r.lifted_at is null
      and coalesce(app.viewer_role() not in ('CENTRAL_AUTHORITY_SUPERVISOR', 'AUDITOR', 'COMPETENT_AUTHORITY'), true)
      and not coalesce(app.viewer_id() = any (r.officers), false)
    union
    select c.request_id from mla_request_conflict c
    where (c.officer, c.state) = (app.viewer_id(), app.viewer_state()) and c.decision is distinct from 'DISMISSED';
end $$;
revoke all on function app.requests_kept_from_viewer() from public;
grant execute on function app.requests_kept_from_viewer() to repatria_app;
create or replace view public.barred_mla_request as select request_id from app.requests_kept_from_viewer() request_id;
grant select on public.barred_mla_request to repatria_app;

-- The tables whose rows say something of one request.
create or replace view app.table_about_request as
  select c.oid::regclass as name, exists (
      select from pg_attribute k where k.attrelid = c.oid and k.attname = 'id' and not k.attisdropped) as has_id
  from pg_constraint f join pg_class c on c.oid = f.conrelid
    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = any (f.conkey)
  where f.contype = 'f' and f.confrelid = 'public.mla_request'::regclass and a.attname = 'request_id';

-- The keys of everything that says something of such a request, as the audit trail names its subjects.
create or replace function app.barred_records() returns setof text
  language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
declare
  barred uuid[] := array(select app.barred_requests());
  about record;
begin
  if cardinality(barred) = 0 then return; end if;
  return query select b::text from unnest(barred) b;
  for about in select t.name from app.table_about_request t where t.has_id loop
    return query execute format('select t.id::text from %s t where t.request_id = any ($1)', about.name) using barred;
  end loop;
end $$;
revoke all on function app.barred_records() from public;
grant execute on function app.barred_records() to repatria_app;
create or replace view public.barred_record with (security_barrier) as select key from app.barred_records() key;
grant select on public.barred_record to repatria_app;

-- Whether somebody of a State has a conflict of interest with a request that no supervisor dismissed, as far as the viewer reads
-- of it: nothing leaves the State on their word.
create or replace function app.has_conflict(person text, of_state text, request uuid) returns boolean language sql stable
  as $$
    select exists (select from public.mla_request_conflict c
      where c.request_id = request and c.state = of_state and c.officer = person and c.decision is distinct from 'DISMISSED')
  $$;
