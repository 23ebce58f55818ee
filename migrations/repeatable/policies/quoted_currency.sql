alter table quoted_currency enable row level security;

-- Exchange rates are public knowledge; they are loaded by the owner.
drop policy if exists quoted_currency_select on quoted_currency;
create policy quoted_currency_select on quoted_currency for select to repatria_app using (true);
grant select on quoted_currency to repatria_app;
