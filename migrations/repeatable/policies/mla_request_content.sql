alter table mla_request_content enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)).
drop policy if exists mla_request_content_select on mla_request_content;
create policy mla_request_content_select on mla_request_content for select to repatria_app using (
  exists (select from app.handled_request r where r.id = request_id)
  or request_id in (select a.id from app.assigned_request a)
);

-- Written by the State that keeps the requesting side, which alone says what is asked.
drop policy if exists mla_request_content_insert on mla_request_content;
create policy mla_request_content_insert on mla_request_content for insert to repatria_app with check (
  not is_sent
  and exists (select from app.handled_request r where r.id = request_id and not r.is_sent
    and r.requesting_keeper = (select app.central_authority_state()) and r.case_id = mla_request_content.case_id
    and r.requesting_state = mla_request_content.requesting_state and r.requested_state = mla_request_content.requested_state)
);
drop policy if exists mla_request_content_update on mla_request_content;
create policy mla_request_content_update on mla_request_content for update to repatria_app
  using (
    (not is_sent and exists (select from app.handled_request r where r.id = request_id
      and r.requesting_keeper = (select app.central_authority_state())))
    -- What was typed wrongly from a paper; the trigger below keeps it to that.
    or exists (select from app.correctable_request c where c.id = request_id)
  )
  with check (
    exists (select from app.handled_request r where r.id = request_id
      and r.requesting_keeper = (select app.central_authority_state()) and r.is_sent = mla_request_content.is_sent)
  );

grant select, insert on mla_request_content to repatria_app;
grant update (is_sent, subject_matter, facts, procedure_wished,
  conducting_authority, conducting_authority_functions, assurances, assurances_detail, previous_contacts) on mla_request_content to repatria_app;

-- What was sent stays as it was sent, but for what was typed wrongly from a paper.
create or replace function app.keep_mla_request_content() returns trigger language plpgsql as $$
begin
  -- What is generated for search is not known yet before the change.
  if app.viewer_role() is not null and old.is_sent and not app.is_corrected(old.request_id,
      to_jsonb(old) - 'search_content', to_jsonb(new) - 'search_content') then
    raise exception 'what was sent does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_content on mla_request_content;
create trigger keep_mla_request_content before update on mla_request_content
  for each row execute function app.keep_mla_request_content();
