alter table case_handling enable row level security;

-- Who in the leading State works on a case is that State's own matter.
drop policy if exists case_handling_own on case_handling;
create policy case_handling_own on case_handling for all to repatria_app
  using (state = (select app.central_authority_state()))
  with check (
    state = (select app.central_authority_state()) and last_amended_by = (select app.viewer_id())
    and exists (select 1 from app.led_case c where c.id = case_id)
  );

grant select, insert on case_handling to repatria_app;
grant update (last_amended_by) on case_handling to repatria_app;
