alter table ledger_entry enable row level security;

-- For the central authorities and auditors of the parties of the case; for a competent authority to which it is assigned in the
-- State that recorded the asset and in the one in which it lies. StAR reads sums alone, the public nothing (domain.md 5.4).
drop policy if exists ledger_entry_select on ledger_entry;
create policy ledger_entry_select on ledger_entry for select to repatria_app using (
  exists (select 1 from app.accounted_asset a where a.id = asset_id offset 0)
);

-- The State that keeps the ledger enters; a State takes back what it entered itself. Nothing changes, and nothing goes.
drop policy if exists ledger_entry_insert on ledger_entry;
create policy ledger_entry_insert on ledger_entry for insert to repatria_app with check (
  entered_by = (select app.central_authority_state())
  and exists (select 1 from app.party_case c where c.id = case_id)
  and (reverses is not null or exists (select 1 from asset a where a.id = asset_id and a.ledger_keeper = entered_by
    and a.status in ('IDENTIFIED', 'DISSIPATED')))
);

grant select, insert on ledger_entry to repatria_app;
