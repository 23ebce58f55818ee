alter table exchange_rate_list enable row level security;

-- Exchange rates are public knowledge; they are loaded by the owner.
drop policy if exists exchange_rate_list_select on exchange_rate_list;
create policy exchange_rate_list_select on exchange_rate_list for select to repatria_app using (true);
grant select on exchange_rate_list to repatria_app;
