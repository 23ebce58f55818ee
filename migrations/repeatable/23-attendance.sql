-- The requests whose persons and words the viewer may read: those that the own central authority handles, and those that
-- were assigned to the own competent authority (UNCAC art. 46(15), (20)).
create or replace view app.read_request with (security_barrier) as
  select id from public.mla_request
  where id in (select h.id from app.handled_request h)
    or id in (
      select a.request_id from public.mla_request_assignment a
      where a.authority_id = (select app.competent_authority()) and a.state = (select app.viewer_state()) and a.ended_at is null);
grant select on app.read_request to repatria_app;
