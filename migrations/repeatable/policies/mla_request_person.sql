alter table mla_request_person enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)). A person who
-- was protected since leaves no empty place.
drop policy if exists mla_request_person_select on mla_request_person;
create policy mla_request_person_select on mla_request_person for select to repatria_app using (
  exists (select from app.nameable_subject n where n.id = subject_id)
  and (
    exists (select from app.handled_request r where r.id = request_id)
    or id in (select a.id from app.assigned_person a)
  )
);

-- Written by the State that keeps the requesting side, which alone says what is asked, and before it is sent; it names nobody protected.
drop policy if exists mla_request_person_insert on mla_request_person;
create policy mla_request_person_insert on mla_request_person for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id
    and r.requesting_keeper = (select app.central_authority_state()) and r.case_id = mla_request_person.case_id
    and r.requesting_state = mla_request_person.requesting_state and r.requested_state = mla_request_person.requested_state
    and r.is_sent = mla_request_person.is_sent)
  and (not is_sent or app.corrects_now(request_id, 'persons'))
  and exists (select from case_subject s where s.id = subject_id and s.case_id = mla_request_person.case_id
    and not s.is_protected)
);
drop policy if exists mla_request_person_update on mla_request_person;
create policy mla_request_person_update on mla_request_person for update to repatria_app
  using ((not is_sent or app.corrects_now(request_id, 'persons'))
    and exists (select from app.handled_request r where r.id = request_id
      and r.requesting_keeper = (select app.central_authority_state())))
  with check (
    exists (select from app.handled_request r where r.id = request_id
      and r.requesting_keeper = (select app.central_authority_state()) and r.is_sent = mla_request_person.is_sent)
  );

grant select, insert on mla_request_person to repatria_app;
grant update (is_sent, is_listed, name, aliases, kind, nationality, born_on, location, identifiers,
  subject_version) on mla_request_person to repatria_app;
