alter table mla_request_import enable row level security;

-- For the importing program, which is the owner; a State's central authority sees what came from its own register.
drop policy if exists mla_request_import_select on mla_request_import;
create policy mla_request_import_select on mla_request_import for select to repatria_app
  using (keeper = (select app.central_authority_state()));
grant select on mla_request_import to repatria_app;
