alter table clock_target enable row level security;

-- Every central authority and every auditor knows them; what a State keeps of one that does not take part, that State alone.
drop policy if exists clock_target_select on clock_target;
create policy clock_target_select on clock_target for select to repatria_app using (
  (select app.is_central_authority() or coalesce(app.viewer_role() = 'AUDITOR', false))
  and (kept_by is null or kept_by = (select app.viewer_state()))
);

-- Set by the supervisors of the State that is bound, or kept by those of its counterpart while it does not take part;
-- references come with the program.
drop policy if exists clock_target_insert on clock_target;
create policy clock_target_insert on clock_target for insert to repatria_app with check (
  ended_at is null and (
    state = (select app.supervised_state()) and origin = 'STATE'
    or kept_by = (select app.supervised_state()) and state <> kept_by
      and exists (select from state s where s.code = clock_target.state and s.on_repatria_since is null))
);
drop policy if exists clock_target_update on clock_target;
create policy clock_target_update on clock_target for update to repatria_app
  using ((select app.supervised_state()) = coalesce(kept_by, state))
  with check ((select app.supervised_state()) = coalesce(kept_by, state) and ended_at is not null);
grant select, insert on clock_target to repatria_app;
grant update (ended_at, current_for, version) on clock_target to repatria_app;
