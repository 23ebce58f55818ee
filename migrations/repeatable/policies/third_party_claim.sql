alter table third_party_claim enable row level security;

-- Whoever sees the measure sees that there is a claim; names stay with the policy of the API.
drop policy if exists third_party_claim_select on third_party_claim;
create policy third_party_claim_select on third_party_claim for select to repatria_app using (
  exists (select from provisional_measure m where m.id = measure_id)
);
-- Recorded by the requested State, and never changed.
drop policy if exists third_party_claim_insert on third_party_claim;
create policy third_party_claim_insert on third_party_claim for insert to repatria_app with check (
  requested_keeper = (select app.central_authority_state())
  and exists (select from provisional_measure m where m.id = measure_id and m.status <> 'PLANNED'
    and m.requested_keeper = third_party_claim.requested_keeper)
);
grant select, insert on third_party_claim to repatria_app;
