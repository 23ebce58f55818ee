alter table mla_request_translator enable row level security;

-- For the central authority of the State that had the translation made, and nobody else.
drop policy if exists mla_request_translator_select on mla_request_translator;
create policy mla_request_translator_select on mla_request_translator for select to repatria_app using (
  state = (select app.central_authority_state()) and exists (select from app.handled_request r where r.id = request_id)
);
drop policy if exists mla_request_translator_insert on mla_request_translator;
create policy mla_request_translator_insert on mla_request_translator for insert to repatria_app with check (
  state = (select app.central_authority_state())
  and exists (select from app.drafted_request r where r.id = request_id)
  and exists (select from mla_request_translation t where t.id = translation_id and t.request_id = mla_request_translator.request_id)
);
drop policy if exists mla_request_translator_update on mla_request_translator;
create policy mla_request_translator_update on mla_request_translator for update to repatria_app
  using (state = (select app.central_authority_state()) and exists (select from app.drafted_request r where r.id = request_id))
  with check (state = (select app.central_authority_state()) and exists (select from app.drafted_request r where r.id = request_id));
grant select, insert on mla_request_translator to repatria_app;
grant update (name) on mla_request_translator to repatria_app;
