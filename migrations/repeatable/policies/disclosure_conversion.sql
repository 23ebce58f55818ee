alter table disclosure_conversion enable row level security;

-- For the central authorities that handle both the disclosure and the request, for the auditor of the State that opened
-- the request, and the auditor of the system. Nobody else who sees the request learns that there was a disclosure.
drop policy if exists disclosure_conversion_select on disclosure_conversion;
create policy disclosure_conversion_select on disclosure_conversion for select to repatria_app using (
  (exists (select from app.handled_disclosure d where d.id = disclosure_id)
    and exists (select from app.handled_request r where r.id = request_id))
  or state = (select app.audited_state())
  or (select app.is_auditor_of_the_system())
);
drop policy if exists disclosure_conversion_insert on disclosure_conversion;
create policy disclosure_conversion_insert on disclosure_conversion for insert to repatria_app with check (
  state = (select app.central_authority_state())
  and exists (select from app.handled_disclosure d where d.id = disclosure_id and d.is_sent
    and d.receiving_state = (select app.central_authority_state()))
  and exists (select from app.handled_request r where r.id = request_id
    and r.requesting_state = (select app.central_authority_state()))
);
grant select, insert on disclosure_conversion to repatria_app;
