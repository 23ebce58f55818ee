alter table audit_key enable row level security;

-- The service's programs read it, whoever the viewer is; no part of the API shows it.
drop policy if exists audit_key_select on audit_key;
create policy audit_key_select on audit_key for select to repatria_app using (true);
grant select on audit_key to repatria_app;

insert into audit_key (id, key)
  values (true, encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'))
  on conflict (id) do nothing;
