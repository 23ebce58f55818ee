-- What of a request is assigned to the viewer's competent authority: everything, or the items and persons that its
-- assignment names. The views are the owner's; they name ids, so that row security asks each of them once a statement.
create or replace view app.assigned_item with (security_barrier) as
  select i.id from public.mla_request_assignment a join public.mla_request_item i on i.request_id = a.request_id
  where a.authority_id = (select app.competent_authority()) and a.state = (select app.viewer_state())
    and a.ended_at is null and a.covers_all
  union all
  select p.item_id from public.mla_request_assignment a join public.mla_request_assignment_part p on p.assignment_id = a.id
  where a.authority_id = (select app.competent_authority()) and a.state = (select app.viewer_state())
    and a.ended_at is null and p.item_id is not null;

create or replace view app.assigned_person with (security_barrier) as
  select n.id from public.mla_request_assignment a join public.mla_request_person n on n.request_id = a.request_id
  where a.authority_id = (select app.competent_authority()) and a.state = (select app.viewer_state())
    and a.ended_at is null and a.covers_all
  union all
  select p.person_id from public.mla_request_assignment a join public.mla_request_assignment_part p on p.assignment_id = a.id
  where a.authority_id = (select app.competent_authority()) and a.state = (select app.viewer_state())
    and a.ended_at is null and p.person_id is not null;
grant select on app.assigned_item, app.assigned_person to repatria_app;
