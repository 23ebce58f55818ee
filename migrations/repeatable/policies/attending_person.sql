alter table attending_person enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)). A person who
-- was protected since, and so is no longer to be seen in the request, leaves nothing here.
drop policy if exists attending_person_select on attending_person;
create policy attending_person_select on attending_person for select to repatria_app using (
  (exists (select from app.handled_request r where r.id = request_id) or request_id in (select a.id from app.assigned_request a))
  and (person_id is null or exists (select from mla_request_person p where p.id = person_id))
);
-- Never changed.
drop policy if exists attending_person_insert on attending_person;
create policy attending_person_insert on attending_person for insert to repatria_app with check (
  entered_by = (select app.central_authority_state())
  and (person_id is null or exists (select from mla_request_person p where p.id = person_id and p.request_id = attending_person.request_id))
  and exists (select from app.handled_request r where r.id = request_id and r.is_sent and r.case_id = attending_person.case_id
    and r.requesting_state = attending_person.requesting_state and r.requested_state = attending_person.requested_state
    and r.requesting_keeper = attending_person.requesting_keeper and r.requested_keeper = attending_person.requested_keeper)
);
grant select, insert on attending_person to repatria_app;
