alter table shared_draft_content enable row level security;

-- What a shared draft says: for the central authorities of the two States, of the requested one until it is withdrawn.
-- Row security of shared_draft decides who sees that.
drop policy if exists shared_draft_content_select on shared_draft_content;
create policy shared_draft_content_select on shared_draft_content for select to repatria_app using (
  (select app.is_central_authority()) and exists (select from shared_draft d
    where d.id = draft_id and (d.requesting_keeper = (select app.viewer_state()) or not d.is_withdrawn))
);
-- Written with the draft, before it is shared, and never changed; of a draft that came on paper as that is entered.
drop policy if exists shared_draft_content_insert on shared_draft_content;
create policy shared_draft_content_insert on shared_draft_content for insert to repatria_app with check (
  exists (select from shared_draft d where d.id = draft_id and (not d.is_shared and not d.is_dropped or d.received_on is not null)
    and d.requesting_keeper = (select app.central_authority_state())
    and d.requesting_state = shared_draft_content.requesting_state)
);
grant select, insert on shared_draft_content to repatria_app;
