alter table command_receipt enable row level security;
drop policy if exists command_receipt_own on command_receipt;
create policy command_receipt_own on command_receipt for all to repatria_app
  using (viewer_id = (select app.viewer_id())) with check (viewer_id = (select app.viewer_id()));
grant select, insert, update on command_receipt to repatria_app;
