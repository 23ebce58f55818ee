alter table shared_draft_comment enable row level security;

-- What the two States say of a shared draft: for their central authorities alone; never changed.
drop policy if exists shared_draft_comment_select on shared_draft_comment;
create policy shared_draft_comment_select on shared_draft_comment for select to repatria_app using (
  (select app.is_central_authority()) and exists (select from shared_draft d where d.id = draft_id)
);
-- In the own name, of a draft that is shared and not withdrawn, or in that of a State that does not take part in Repatria, from its
-- paper, however late that arrives, and by whoever keeps its side; a verdict is the requested State's.
drop policy if exists shared_draft_comment_insert on shared_draft_comment;
create policy shared_draft_comment_insert on shared_draft_comment for insert to repatria_app with check (
  exists (select from shared_draft d where d.id = draft_id and d.is_shared and (not d.is_withdrawn or entered_by is not null)
    and (shared_draft_comment.verdict is null or d.requested_state = shared_draft_comment.by_state)
    and case when by_state = (select app.central_authority_state()) then entered_by is null
      else entered_by = (select app.central_authority_state())
        and (d.requested_keeper = entered_by and d.requested_state = by_state
          or d.requesting_keeper = entered_by and d.requesting_state = by_state) end)
  and (in_reply_to is null or exists (select from app.answerable_comment c
    where c.id = shared_draft_comment.in_reply_to and c.draft_id = shared_draft_comment.draft_id))
);
grant select, insert on shared_draft_comment to repatria_app;
