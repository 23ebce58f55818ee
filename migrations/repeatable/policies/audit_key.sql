alter table audit_key enable row level security;

-- The service's programs read it as they start, when nobody asks yet; no viewer ever does.
drop policy if exists audit_key_select on audit_key;
create policy audit_key_select on audit_key for select to repatria_app using (app.viewer_role() is null and app.viewer_id() is null);
grant select on audit_key to repatria_app;

insert into audit_key (id, key)
  values (true, encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'))
  on conflict (id) do nothing;
