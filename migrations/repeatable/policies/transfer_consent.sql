alter table transfer_consent enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)).
drop policy if exists transfer_consent_select on transfer_consent;
create policy transfer_consent_select on transfer_consent for select to repatria_app using (
  (exists (select from app.handled_request r where r.id = request_id) or request_id in (select a.id from app.assigned_request a))
);
-- Never changed.
drop policy if exists transfer_consent_insert on transfer_consent;
create policy transfer_consent_insert on transfer_consent for insert to repatria_app with check (
  exists (select from detained_person_transfer t where t.id = transfer_id and t.request_id = transfer_consent.request_id
    and t.holding_state = transfer_consent.holding_state and t.holding_keeper = (select app.central_authority_state()))
  and exists (select from app.handled_request r where r.id = request_id and r.is_sent and r.case_id = transfer_consent.case_id
    and r.requesting_state = transfer_consent.requesting_state and r.requested_state = transfer_consent.requested_state
    and r.requesting_keeper = transfer_consent.requesting_keeper and r.requested_keeper = transfer_consent.requested_keeper)
);
grant select, insert on transfer_consent to repatria_app;
