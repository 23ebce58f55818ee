alter table case_source enable row level security;

drop policy if exists case_source_select on case_source;
create policy case_source_select on case_source for select to repatria_app using (
  exists (select 1 from app.named_case c where c.id = case_id)
);
drop policy if exists case_source_insert on case_source;
create policy case_source_insert on case_source for insert to repatria_app with check (
  exists (select 1 from app.led_case c where c.id = case_id)
);

grant select, insert on case_source to repatria_app;
