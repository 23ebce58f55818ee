alter table case_ledger_total enable row level security;

-- For the central authorities and auditors of the parties, and for StAR while a party State's grant lasts (domain.md 5.4).
drop policy if exists case_ledger_total_select on case_ledger_total;
create policy case_ledger_total_select on case_ledger_total for select to repatria_app using (
  exists (select 1 from app.overseen_case c where c.id = case_id)
  or exists (select 1 from app.granted_case c where c.id = case_id)
);

grant select on case_ledger_total to repatria_app;
