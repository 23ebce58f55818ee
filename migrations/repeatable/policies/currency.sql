alter table currency enable row level security;

-- Currencies are public knowledge; they are loaded by the owner.
drop policy if exists currency_select on currency;
create policy currency_select on currency for select to repatria_app using (true);
grant select on currency to repatria_app;
