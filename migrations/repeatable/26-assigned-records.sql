-- Who attends of what was assigned to the viewer's competent authority: the persons assigned, everybody where the whole
-- request is, and whoever the own authority hears: need to know (UNCAC art. 46(13), (20); domain.md 5.3). By a function, as
-- the parts of 24-assigned-parts.sql.
create or replace function app.assigned_attendees() returns setof uuid
  language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
begin
  if app.competent_authority() is null then return; end if;
  return query
    select p.id from attending_person p
    where p.request_id in (select w.id from app.whole_request w) or p.person_id in (select a.id from app.assigned_person a)
    union all
    select h.attendee_id from hearing h
    where app.competent_authority() in (h.conducted_by, h.attended_by)
      and h.request_id in (select r.id from app.assigned_request r);
end $$;
revoke all on function app.assigned_attendees() from public;
grant execute on function app.assigned_attendees() to repatria_app;
create or replace view app.assigned_attendee as select id from app.assigned_attendees() id;
grant select on app.assigned_attendee to repatria_app;
