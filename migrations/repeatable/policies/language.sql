alter table language enable row level security;

-- Languages are public knowledge; they are loaded by the owner.
drop policy if exists language_select on language;
create policy language_select on language for select to repatria_app using (true);
grant select on language to repatria_app;
