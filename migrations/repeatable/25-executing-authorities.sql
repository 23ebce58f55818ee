-- The requests that the viewer's competent authority executes, whole or in part: sent to its own State, which enters its
-- steps itself, while an assignment lasts (UNCAC art. 46(13)). The views are the owner's, so that the row security of
-- requests and their parts can ask them without asking the policies that ask those parts.
create or replace view app.executed_request with (security_barrier) as
  select r.id, r.requested_state from public.mla_request r
  where r.is_sent and r.requested_state = (select app.viewer_state()) and r.requested_keeper = r.requested_state
    and r.id in (select a.request_id from public.mla_request_assignment a
      where a.authority_id = (select app.competent_authority()) and a.state = (select app.viewer_state()) and a.ended_at is null)
    and r.id not in (select b from app.barred_requests() b);
grant select on app.executed_request to repatria_app;

-- Where the items of a request stand, for those who say what became of one: the request follows all of them, also those
-- that an executing authority does not see.
create or replace view app.item_standing with (security_barrier) as
  select i.id, i.request_id, i.status from public.mla_request_item i
  where i.is_listed and (i.request_id in (select r.id from app.executed_request r)
    or exists (select from app.handled_request r where r.id = i.request_id));
grant select on app.item_standing to repatria_app;
