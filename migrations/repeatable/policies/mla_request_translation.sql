alter table mla_request_translation enable row level security;

-- Whoever sees the request sees into which languages it was translated; row security of mla_request decides.
drop policy if exists mla_request_translation_select on mla_request_translation;
create policy mla_request_translation_select on mla_request_translation for select to repatria_app using (
  exists (select from mla_request r where r.id = request_id)
);

-- Written by the State that keeps the requesting side, and before the request is sent.
drop policy if exists mla_request_translation_insert on mla_request_translation;
create policy mla_request_translation_insert on mla_request_translation for insert to repatria_app with check (
  exists (select from app.drafted_request r where r.id = request_id)
);
drop policy if exists mla_request_translation_update on mla_request_translation;
create policy mla_request_translation_update on mla_request_translation for update to repatria_app
  using (exists (select from app.drafted_request r where r.id = request_id))
  with check (exists (select from app.drafted_request r where r.id = request_id));
grant select, insert on mla_request_translation to repatria_app;
grant update (is_listed, language, is_certified, parts) on mla_request_translation to repatria_app;
