-- What a competent authority to which only a part of a request is assigned knows of what hangs on the request: need to
-- know (UNCAC art. 46(13), (20); domain.md 5.3). The views are the owner's; they name ids, so that row security asks each
-- of them once a statement.
create or replace view app.whole_request with (security_barrier) as
  select request_id as id from public.mla_request_assignment
  where authority_id = (select app.competent_authority()) and state = (select app.viewer_state())
    and ended_at is null and covers_all;

-- Who attends: the persons assigned, everybody where the whole request is, and whoever the own authority hears.
create or replace view app.assigned_attendee with (security_barrier) as
  select p.id from public.attending_person p
  where p.request_id in (select w.id from app.whole_request w) or p.person_id in (select a.id from app.assigned_person a)
  union all
  select h.attendee_id from public.hearing h
  where (select app.competent_authority()) in (h.conducted_by, h.attended_by)
    and h.request_id in (select r.id from app.assigned_request r);
grant select on app.whole_request, app.assigned_attendee to repatria_app;
