alter table spontaneous_disclosure_content enable row level security;

-- The information: for the authorities of the two States alone, of the receiving one once it has acknowledged (UNCAC art. 46(5)).
drop policy if exists spontaneous_disclosure_content_select on spontaneous_disclosure_content;
create policy spontaneous_disclosure_content_select on spontaneous_disclosure_content for select to repatria_app using (
  exists (select from app.readable_disclosure d where d.id = disclosure_id)
);

-- Written by who keeps the sending State's side, and before it is transmitted.
drop policy if exists spontaneous_disclosure_content_insert on spontaneous_disclosure_content;
create policy spontaneous_disclosure_content_insert on spontaneous_disclosure_content for insert to repatria_app with check (
  exists (select from app.handled_disclosure d where d.id = disclosure_id and not d.is_sent
    and d.sending_keeper = (select app.central_authority_state())
    and d.sending_state = spontaneous_disclosure_content.sending_state)
);
drop policy if exists spontaneous_disclosure_content_update on spontaneous_disclosure_content;
create policy spontaneous_disclosure_content_update on spontaneous_disclosure_content for update to repatria_app
  using (exists (select from app.handled_disclosure d where d.id = disclosure_id and not d.is_sent
    and d.sending_keeper = (select app.central_authority_state())))
  with check (exists (select from app.handled_disclosure d where d.id = disclosure_id and not d.is_sent
    and d.sending_keeper = (select app.central_authority_state())));

grant select, insert on spontaneous_disclosure_content to repatria_app;
grant update (information, proceeds, own_inquiries) on spontaneous_disclosure_content to repatria_app;
