alter table mla_request_note enable row level security;

-- For the own central authority alone; a note is never changed.
drop policy if exists mla_request_note_select on mla_request_note;
create policy mla_request_note_select on mla_request_note for select to repatria_app using (
  state = (select app.viewer_state()) and (select app.is_central_authority())
);
drop policy if exists mla_request_note_insert on mla_request_note;
create policy mla_request_note_insert on mla_request_note for insert to repatria_app with check (
  state = (select app.central_authority_state()) and author = (select app.viewer_id())
  and exists (select from app.handled_request r where r.id = request_id)
);
grant select, insert on mla_request_note to repatria_app;
