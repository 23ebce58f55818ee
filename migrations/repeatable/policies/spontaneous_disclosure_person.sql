alter table spontaneous_disclosure_person enable row level security;

-- Whom the information concerns: for the authorities of the two States alone, of the receiving one once it has acknowledged (UNCAC art. 46(5)).
drop policy if exists spontaneous_disclosure_person_select on spontaneous_disclosure_person;
create policy spontaneous_disclosure_person_select on spontaneous_disclosure_person for select to repatria_app using (
  exists (select from app.readable_disclosure d where d.id = disclosure_id
    and (is_listed or d.sending_keeper = (select app.viewer_state())))
);

-- Written by who keeps the sending State's side, and before it is transmitted.
drop policy if exists spontaneous_disclosure_person_insert on spontaneous_disclosure_person;
create policy spontaneous_disclosure_person_insert on spontaneous_disclosure_person for insert to repatria_app with check (
  exists (select from app.handled_disclosure d where d.id = disclosure_id and not d.is_sent
    and d.sending_keeper = (select app.central_authority_state())
    and d.sending_state = spontaneous_disclosure_person.sending_state)
);
drop policy if exists spontaneous_disclosure_person_update on spontaneous_disclosure_person;
create policy spontaneous_disclosure_person_update on spontaneous_disclosure_person for update to repatria_app
  using (exists (select from app.handled_disclosure d where d.id = disclosure_id and not d.is_sent
    and d.sending_keeper = (select app.central_authority_state())))
  with check (exists (select from app.handled_disclosure d where d.id = disclosure_id and not d.is_sent
    and d.sending_keeper = (select app.central_authority_state())));

grant select, insert on spontaneous_disclosure_person to repatria_app;
grant update (is_listed) on spontaneous_disclosure_person to repatria_app;
