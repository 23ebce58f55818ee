alter table mla_request_enclosure enable row level security;

-- For the central authorities that handle the request, a competent authority with the whole of it or with the item with which the
-- enclosure goes, and auditors who see the request; not for StAR (domain.md 5.6).
drop policy if exists mla_request_enclosure_select on mla_request_enclosure;
create policy mla_request_enclosure_select on mla_request_enclosure for select to repatria_app using (
  exists (select from app.handled_request r where r.id = request_id)
  or request_id in (select w.id from app.whole_request w) or item_id in (select a.id from app.assigned_item a)
  or ((select app.viewer_role()) = 'AUDITOR' and exists (select from mla_request r where r.id = request_id))
);

-- Written by the State that keeps the requesting side, and before the request is sent; or corrected, where it was typed wrongly
-- from a paper.
drop policy if exists mla_request_enclosure_insert on mla_request_enclosure;
create policy mla_request_enclosure_insert on mla_request_enclosure for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id and r.case_id = mla_request_enclosure.case_id
    and r.requesting_state = mla_request_enclosure.requesting_state)
  and (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'enclosures'))
  and (item_id is null
    or exists (select from mla_request_item i where i.id = item_id and i.request_id = mla_request_enclosure.request_id))
);
drop policy if exists mla_request_enclosure_update on mla_request_enclosure;
create policy mla_request_enclosure_update on mla_request_enclosure for update to repatria_app
  using (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'enclosures'))
  with check (
    (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'enclosures'))
    and (item_id is null
      or exists (select from mla_request_item i where i.id = item_id and i.request_id = mla_request_enclosure.request_id))
  );
grant select, insert on mla_request_enclosure to repatria_app;
grant update (is_listed, item_id, kind, language, pages, digest) on mla_request_enclosure to repatria_app;
