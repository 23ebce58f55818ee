-- Records about a request that whoever follows the request sees: everybody who sees the request except StAR, which sees
-- the request alone. Row security of mla_request decides who sees that.
create or replace function app.follows_requests() returns boolean language sql stable
  as $$ select coalesce(app.viewer_role() in ('CENTRAL_AUTHORITY_OFFICER', 'CENTRAL_AUTHORITY_SUPERVISOR', 'COMPETENT_AUTHORITY', 'AUDITOR'), false) $$;

-- The requests whose persons and words the viewer may read: those that the own central authority handles, and those that
-- were assigned to the own competent authority (UNCAC art. 46(15), (20)).
create or replace view app.read_request with (security_barrier) as
  select id from public.mla_request
  where id in (select h.id from app.handled_request h)
    or id in (
      select a.request_id from public.mla_request_assignment a
      where a.authority_id = (select app.competent_authority()) and a.state = (select app.viewer_state()) and a.ended_at is null);
grant select on app.read_request to repatria_app;
