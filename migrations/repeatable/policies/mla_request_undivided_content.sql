alter table mla_request_undivided_content enable row level security;

-- For the central authorities of the two States, and a competent authority with the whole request: not for whoever was given a
-- part of it, not for auditors, not for StAR (UNCAC art. 46(13), (15), (20)).
drop policy if exists mla_request_undivided_content_select on mla_request_undivided_content;
create policy mla_request_undivided_content_select on mla_request_undivided_content for select to repatria_app using (
  exists (select from app.handled_request r where r.id = request_id)
  or request_id in (select w.id from app.whole_request w)
);

-- Written by the State that keeps the requesting side, which alone says what is asked; before it is sent.
drop policy if exists mla_request_undivided_content_insert on mla_request_undivided_content;
create policy mla_request_undivided_content_insert on mla_request_undivided_content for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id and not r.is_sent
    and r.requesting_keeper = (select app.central_authority_state()))
);
drop policy if exists mla_request_undivided_content_update on mla_request_undivided_content;
create policy mla_request_undivided_content_update on mla_request_undivided_content for update to repatria_app
  using (
    exists (select from app.handled_request r where r.id = request_id and not r.is_sent
      and r.requesting_keeper = (select app.central_authority_state()))
    -- What was typed wrongly from a paper; the trigger below keeps it to that.
    or exists (select from app.correctable_request c where c.id = request_id)
  )
  with check (
    exists (select from app.handled_request r where r.id = request_id
      and r.requesting_keeper = (select app.central_authority_state()))
  );

grant select, insert on mla_request_undivided_content to repatria_app;
grant update (assistance_sought, ad_hoc_agreement_given_by) on mla_request_undivided_content to repatria_app;

-- What was sent stays as it was sent, but for what was typed wrongly from a paper.
create or replace function app.keep_mla_request_undivided_content() returns trigger language plpgsql as $$
begin
  -- What is generated for search is not known yet before the change.
  if app.viewer_role() is not null and (select r.is_sent from public.mla_request r where r.id = old.request_id) is distinct from false
    and not app.is_corrected(old.request_id, to_jsonb(old) - 'search_sought', to_jsonb(new) - 'search_sought') then
    raise exception 'what was sent does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_undivided_content on mla_request_undivided_content;
create trigger keep_mla_request_undivided_content before update on mla_request_undivided_content
  for each row execute function app.keep_mla_request_undivided_content();
