-- The requests that the viewer's central authority handles: those whose requesting side it keeps, and those sent to the
-- side that it keeps. A State keeps its own side, and that of a counterpart that does not take part in Repatria. None of
-- what the viewer may not know (21-barred-requests.sql), nor in the views like it below and elsewhere. The view
-- is the owner's, so that the row security of their parts can ask it without asking the policies that ask those parts.
create or replace view app.handled_request with (security_barrier) as
  select id, case_id, requesting_state, requested_state, is_sent, requesting_keeper, requested_keeper
  from public.mla_request
  where ((requesting_state = (select app.central_authority_state()) and requesting_keeper = requesting_state)
      or (requested_state = (select app.central_authority_state()) and requested_keeper = requested_state and is_sent)
      -- What the own State keeps of a counterpart: before it is sent, while it is being registered.
      or (requesting_keeper = (select app.central_authority_state()) and requesting_keeper <> requesting_state))
    and id not in (select b from app.barred_requests() b);
grant select on app.handled_request to repatria_app;

-- The requests that are assigned to the viewer's competent authority, in the owner's right and in the words of its
-- assignments alone: the row security of requests asks those of assignments, so it must not be asked back. Functions,
-- which a statement that mentions them a hundred times plans as little of as if it did once; they do not depend on the
-- record.
create or replace function app.assigned_requests() returns table (id uuid, state text)
  language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
begin
  if app.competent_authority() is null then return; end if;
  return query select a.request_id, a.state::text from mla_request_assignment a
    where a.authority_id = app.competent_authority() and a.state = app.viewer_state() and a.ended_at is null;
end $$;
-- Those that are assigned to it whole, and not a part of them.
create or replace function app.whole_requests() returns setof uuid
  language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
begin
  if app.competent_authority() is null then return; end if;
  return query select a.request_id from mla_request_assignment a
    where a.authority_id = app.competent_authority() and a.state = app.viewer_state() and a.ended_at is null and a.covers_all;
end $$;
revoke all on function app.assigned_requests(), app.whole_requests() from public;
grant execute on function app.assigned_requests(), app.whole_requests() to repatria_app;
create or replace view app.assigned_request as select a.id, a.state from app.assigned_requests() a;
create or replace view app.whole_request as select id from app.whole_requests() id;
grant select on app.assigned_request, app.whole_request to repatria_app;

-- The subjects that a request may name before the viewer: a protected one exists for the leading State alone, also where
-- it was protected after a request named it.
create or replace view app.nameable_subject with (security_barrier) as
  select id, case_id from public.case_subject
  where not is_protected or lead_state = (select app.central_authority_state());
grant select on app.nameable_subject to repatria_app;

-- Records about a request that whoever follows the request sees: everybody who sees the request except StAR, which sees
-- the request alone. Row security of mla_request decides who sees that.
create or replace function app.follows_requests() returns boolean language plpgsql stable
  as $$ begin return coalesce(app.viewer_role() in ('CENTRAL_AUTHORITY_OFFICER', 'CENTRAL_AUTHORITY_SUPERVISOR', 'COMPETENT_AUTHORITY', 'AUDITOR'), false); end $$;

-- The viewer's central authority enters the steps of the requested State.
create or replace function app.keeps_requested_side(request uuid) returns boolean language sql stable
  as $$
    select exists (select from app.handled_request r
      where r.id = request and r.requested_keeper = app.central_authority_state())
  $$;

-- The viewer's central authority enters the steps of the requesting State.
create or replace function app.keeps_requesting_side(request uuid) returns boolean language sql stable
  as $$
    select exists (select from app.handled_request r
      where r.id = request and r.requesting_keeper = app.central_authority_state())
  $$;
