alter table case_grant enable row level security;

-- For the central authorities and auditors of all party States; for StAR those in force.
drop policy if exists case_grant_select on case_grant;
create policy case_grant_select on case_grant for select to repatria_app using (
  ((select app.viewer_role()) = 'STAR_STAFF' and revoked_at is null and expires_at > now())
  -- Not asked for StAR, which oversees nothing: the answer would be read from all cases.
  or ((select app.viewer_role()) is distinct from 'STAR_STAFF'
    and exists (select 1 from app.overseen_case c where c.id = case_id))
);
drop policy if exists case_grant_insert on case_grant;
create policy case_grant_insert on case_grant for insert to repatria_app with check (
  state = (select app.central_authority_state()) and exists (select 1 from app.party_case c where c.id = case_id)
);
drop policy if exists case_grant_update on case_grant;
create policy case_grant_update on case_grant for update to repatria_app
  using (exists (select 1 from app.party_case c where c.id = case_id))
  with check (state = (select app.central_authority_state()));

grant select, insert on case_grant to repatria_app;
grant update (revoked_at, version) on case_grant to repatria_app;
