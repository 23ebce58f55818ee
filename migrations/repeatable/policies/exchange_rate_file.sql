alter table exchange_rate_file enable row level security;

-- Exchange rates are public knowledge; they are loaded by the owner.
drop policy if exists exchange_rate_file_select on exchange_rate_file;
create policy exchange_rate_file_select on exchange_rate_file for select to repatria_app using (true);
grant select on exchange_rate_file to repatria_app;
