-- The requests that are assigned to the viewer's competent authority, in the words of its assignments alone: the row
-- security of requests asks those of assignments, so it must not be asked back.
create or replace view app.assigned_request with (security_barrier) as
  select request_id as id, state from public.mla_request_assignment
  where authority_id = (select app.competent_authority()) and state = (select app.viewer_state()) and ended_at is null;
grant select on app.assigned_request to repatria_app;
