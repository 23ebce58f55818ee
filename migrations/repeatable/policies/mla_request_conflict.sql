alter table mla_request_conflict enable row level security;

-- The own State's: for its central authority, as far as it knows of the request, and its auditor.
drop policy if exists mla_request_conflict_select on mla_request_conflict;
create policy mla_request_conflict_select on mla_request_conflict for select to repatria_app using (
  state = (select app.overseeing_state())
);
-- Declared in one's own name, of oneself; or by a supervisor of another, and then upheld.
drop policy if exists mla_request_conflict_insert on mla_request_conflict;
create policy mla_request_conflict_insert on mla_request_conflict for insert to repatria_app with check (
  state = (select app.viewer_state()) and declared_by = (select app.viewer_id())
  and ((officer = (select app.viewer_id()) and decision is null)
    or (officer <> (select app.viewer_id()) and state = (select app.supervised_state()) and decision = 'UPHELD'
      and decided_by = (select app.viewer_id())))
  and (request_id in (select r.id from app.handled_request r) or request_id in (select a.id from app.assigned_request a))
);
-- Decided by a supervisor who is another than who has it; what was dismissed stays so.
drop policy if exists mla_request_conflict_update on mla_request_conflict;
create policy mla_request_conflict_update on mla_request_conflict for update to repatria_app
  using (state = (select app.supervised_state()) and officer <> (select app.viewer_id()) and decision is distinct from 'DISMISSED')
  with check (decided_by = (select app.viewer_id()) and decision is not null);
grant select, insert on mla_request_conflict to repatria_app;
grant update (decision, decision_reason, decided_by, decided_at) on mla_request_conflict to repatria_app;
