-- The requests between the viewer's State and one that does not take part in Repatria, of which the own State keeps both
-- sides: what it says by its own steps leaves as letters. Those that its central authority handles, and those that the
-- viewer's competent authority executes. The view is the owner's, so that the row security of letters can ask it.
create or replace view app.lettered_request with (security_barrier) as
  select id, case_id, requesting_keeper as from_state,
    case when requesting_keeper = requesting_state then requested_state else requesting_state end as to_state
  from public.mla_request
  where is_sent and requesting_keeper = requested_keeper
    and (requesting_keeper = (select app.central_authority_state()) or id in (select e.id from app.executed_request e));
grant select on app.lettered_request to repatria_app;
