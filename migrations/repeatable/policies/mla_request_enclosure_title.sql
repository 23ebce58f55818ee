alter table mla_request_enclosure_title enable row level security;

-- For those who see the enclosure, but for auditors, who see process and no contents (domain.md 5.6); row security of the
-- enclosure decides.
drop policy if exists mla_request_enclosure_title_select on mla_request_enclosure_title;
create policy mla_request_enclosure_title_select on mla_request_enclosure_title for select to repatria_app using (
  (select app.viewer_role()) <> 'AUDITOR' and exists (select from mla_request_enclosure e where e.id = enclosure_id)
);

-- Written with the enclosure.
drop policy if exists mla_request_enclosure_title_insert on mla_request_enclosure_title;
create policy mla_request_enclosure_title_insert on mla_request_enclosure_title for insert to repatria_app with check (
  exists (select from mla_request_enclosure e where e.id = enclosure_id and e.request_id = mla_request_enclosure_title.request_id)
  and (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'enclosures'))
);
drop policy if exists mla_request_enclosure_title_update on mla_request_enclosure_title;
create policy mla_request_enclosure_title_update on mla_request_enclosure_title for update to repatria_app
  using (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'enclosures'))
  with check (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'enclosures'));
grant select, insert on mla_request_enclosure_title to repatria_app;
grant update (title) on mla_request_enclosure_title to repatria_app;
