alter table case_amount enable row level security;

-- Money is seen by those who may know names and by those who audit (domain.md 5.1, P10).
drop policy if exists case_amount_select on case_amount;
create policy case_amount_select on case_amount for select to repatria_app using (
  exists (select 1 from app.named_case c where c.id = case_id)
  or exists (select 1 from app.overseen_case c where c.id = case_id)
);
drop policy if exists case_amount_insert on case_amount;
create policy case_amount_insert on case_amount for insert to repatria_app with check (
  exists (select 1 from app.led_case c where c.id = case_id)
);

grant select, insert on case_amount to repatria_app;
