alter table treaty_participation enable row level security;

-- The status of treaties is public knowledge; it is loaded by the owner.
drop policy if exists treaty_participation_select on treaty_participation;
create policy treaty_participation_select on treaty_participation for select to repatria_app using (true);
grant select on treaty_participation to repatria_app;
