alter table convention_provision enable row level security;

-- The numbering of treaties is public knowledge; it is loaded by the owner.
drop policy if exists convention_provision_select on convention_provision;
create policy convention_provision_select on convention_provision for select to repatria_app using (true);
grant select on convention_provision to repatria_app;
