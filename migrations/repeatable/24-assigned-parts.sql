-- What of a request is assigned to the viewer's competent authority: everything, or the items and persons that its
-- assignment names. In the owner's right, by functions, for the reasons of 21-mla-request-visibility.sql; they name ids, so
-- that row security asks each of them once a statement.
create or replace function app.assigned_items() returns setof uuid
  language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
begin
  if app.competent_authority() is null then return; end if;
  return query
    select i.id from mla_request_item i where i.request_id in (select w.id from app.whole_request w)
    union all
    select p.item_id from mla_request_assignment a join mla_request_assignment_part p on p.assignment_id = a.id
    where a.authority_id = app.competent_authority() and a.state = app.viewer_state() and a.ended_at is null
      and p.item_id is not null;
end $$;

create or replace function app.assigned_persons() returns setof uuid
  language plpgsql stable security definer rows 100 set search_path = public, pg_temp
as $$
begin
  if app.competent_authority() is null then return; end if;
  return query
    select n.id from mla_request_person n where n.request_id in (select w.id from app.whole_request w)
    union all
    select p.person_id from mla_request_assignment a join mla_request_assignment_part p on p.assignment_id = a.id
    where a.authority_id = app.competent_authority() and a.state = app.viewer_state() and a.ended_at is null
      and p.person_id is not null;
end $$;

revoke all on function app.assigned_items(), app.assigned_persons() from public;
grant execute on function app.assigned_items(), app.assigned_persons() to repatria_app;
create or replace view app.assigned_item as select id from app.assigned_items() id;
create or replace view app.assigned_person as select id from app.assigned_persons() id;
grant select on app.assigned_item, app.assigned_person to repatria_app;
