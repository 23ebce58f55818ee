alter table disclosure_consent enable row level security;

-- Whoever sees the disclosure sees what was asked and decided; row security of spontaneous_disclosure decides.
drop policy if exists disclosure_consent_select on disclosure_consent;
create policy disclosure_consent_select on disclosure_consent for select to repatria_app using (
  exists (select from spontaneous_disclosure d where d.id = disclosure_id)
);
-- Asked by who keeps the receiving State's side, decided once by a supervisor of who keeps the sending State's.
drop policy if exists disclosure_consent_insert on disclosure_consent;
create policy disclosure_consent_insert on disclosure_consent for insert to repatria_app with check (
  granted is null and decided_at is null
  and exists (select from app.handled_disclosure d where d.id = disclosure_id and d.is_sent
    and d.receiving_state = disclosure_consent.state and d.receiving_keeper = (select app.central_authority_state()))
);
drop policy if exists disclosure_consent_update on disclosure_consent;
create policy disclosure_consent_update on disclosure_consent for update to repatria_app
  using (granted is null and (select app.supervised_state()) is not null
    and exists (select from app.handled_disclosure d where d.id = disclosure_id
      and d.sending_keeper = (select app.central_authority_state())))
  with check (granted is not null
    and exists (select from app.handled_disclosure d where d.id = disclosure_id
      and d.sending_keeper = (select app.central_authority_state())));
grant select, insert on disclosure_consent to repatria_app;
grant update (granted, terms, decided_at) on disclosure_consent to repatria_app;
