-- The requests that the viewer's central authority may still change: those whose requesting side it keeps, as long as
-- nothing was sent. The views are the owner's, so that the row security of parts can ask them without asking the policies
-- that ask those parts.
create or replace view app.drafted_request with (security_barrier) as
  select id, case_id, requesting_state, requested_state from public.mla_request
  where requesting_keeper = (select app.central_authority_state()) and not is_sent
    and id not in (select b from app.barred_requests() b);
grant select on app.drafted_request to repatria_app;

-- The requests that the viewer's central authority answers: those sent to the side that it keeps.
create or replace view app.answered_request with (security_barrier) as
  select id from public.mla_request
  where requested_keeper = (select app.central_authority_state()) and is_sent
    and id not in (select b from app.barred_requests() b);
grant select on app.answered_request to repatria_app;
