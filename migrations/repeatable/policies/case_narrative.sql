alter table case_narrative enable row level security;

drop policy if exists case_narrative_select on case_narrative;
create policy case_narrative_select on case_narrative for select to repatria_app using (
  exists (select 1 from app.named_case c where c.id = case_id)
);
drop policy if exists case_narrative_insert on case_narrative;
create policy case_narrative_insert on case_narrative for insert to repatria_app with check (
  exists (select 1 from app.led_case c where c.id = case_id) and subject_names = ''
);
drop policy if exists case_narrative_update on case_narrative;
create policy case_narrative_update on case_narrative for update to repatria_app
  using (exists (select 1 from app.led_case c where c.id = case_id))
  with check (exists (select 1 from app.led_case c where c.id = case_id));

grant select, insert on case_narrative to repatria_app;
grant update (title, cluster, summary, mechanism, remark) on case_narrative to repatria_app;
