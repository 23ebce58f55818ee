alter table disclosure_use enable row level security;

-- The receiving State's own: for its central authority, its auditor, and the competent authority that it names.
drop policy if exists disclosure_use_select on disclosure_use;
create policy disclosure_use_select on disclosure_use for select to repatria_app using (
  state = (select app.viewer_state()) and exists (select from spontaneous_disclosure d where d.id = disclosure_id)
);
drop policy if exists disclosure_use_insert on disclosure_use;
create policy disclosure_use_insert on disclosure_use for insert to repatria_app with check (
  state = (select app.central_authority_state())
  and exists (select from app.handled_disclosure d where d.id = disclosure_id and d.is_sent
    and d.receiving_state = (select app.central_authority_state()))
);
grant select, insert on disclosure_use to repatria_app;
