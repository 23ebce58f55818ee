alter table competent_authority enable row level security;

-- Authorities of States are public knowledge; they are loaded by the owner.
drop policy if exists competent_authority_select on competent_authority;
create policy competent_authority_select on competent_authority for select to repatria_app using (true);
grant select on competent_authority to repatria_app;
