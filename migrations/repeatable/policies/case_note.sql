alter table case_note enable row level security;

-- For the own central authority alone; a note is never changed.
drop policy if exists case_note_select on case_note;
create policy case_note_select on case_note for select to repatria_app using (
  state = (select app.central_authority_state())
);
drop policy if exists case_note_insert on case_note;
create policy case_note_insert on case_note for insert to repatria_app with check (
  state = (select app.central_authority_state()) and author = (select app.viewer_id())
  and exists (select 1 from app.party_case c where c.id = case_id)
);

grant select, insert on case_note to repatria_app;
