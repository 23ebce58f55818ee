alter table audit_event enable row level security;
drop policy if exists audit_event_select on audit_event;
create policy audit_event_select on audit_event for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or on_behalf_of = (select app.audited_state())
  or ((select app.is_central_authority()) and on_behalf_of = (select app.viewer_state()))
);
grant select on audit_event to repatria_app;

-- No right at all: the heads of the chains are read and moved by app.append_audit_event alone.
alter table audit_chain enable row level security;
drop policy if exists audit_chain_nobody on audit_chain;
create policy audit_chain_nobody on audit_chain for select to repatria_app using (false);
