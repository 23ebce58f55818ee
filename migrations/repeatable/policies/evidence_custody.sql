alter table evidence_custody enable row level security;

-- Each State's own chain, for whoever of it sees the piece of evidence; row security of evidence_item decides that. Nobody
-- changes a link.
drop policy if exists evidence_custody_select on evidence_custody;
create policy evidence_custody_select on evidence_custody for select to repatria_app using (
  (state = (select app.viewer_state()) or (select app.is_auditor_of_the_system()))
  and exists (select from evidence_item e where e.id = item_id)
);
drop policy if exists evidence_custody_insert on evidence_custody;
create policy evidence_custody_insert on evidence_custody for insert to repatria_app with check (
  state = (select app.viewer_state()) and noted_by = (select app.viewer_id())
  and exists (select from evidence_item e where e.id = item_id and (
    (state in (e.requesting_keeper, e.requested_keeper) and (select app.is_central_authority()))
    or (state = e.requested_keeper and (select app.viewer_role()) = 'COMPETENT_AUTHORITY')))
);
grant select, insert on evidence_custody to repatria_app;
