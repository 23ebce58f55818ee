alter table mla_request_assignment_part enable row level security;

-- Whoever sees the assignment sees what it covers; row security of mla_request_assignment decides. Never changed: another
-- part is given by another assignment.
drop policy if exists mla_request_assignment_part_select on mla_request_assignment_part;
create policy mla_request_assignment_part_select on mla_request_assignment_part for select to repatria_app using (
  exists (select from mla_request_assignment a where a.id = assignment_id)
);
drop policy if exists mla_request_assignment_part_insert on mla_request_assignment_part;
create policy mla_request_assignment_part_insert on mla_request_assignment_part for insert to repatria_app with check (
  exists (select from mla_request_assignment a where a.id = assignment_id and not a.covers_all and a.ended_at is null
    and a.state = (select app.central_authority_state())
    and (item_id is null or exists (select from mla_request_item i where i.id = item_id and i.request_id = a.request_id))
    and (person_id is null or exists (select from mla_request_person n where n.id = person_id and n.request_id = a.request_id)))
);
grant select, insert on mla_request_assignment_part to repatria_app;
