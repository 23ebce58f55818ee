-- The comments that the viewer's central authority may answer, and the shared draft of each. The view is the owner's, so
-- that the row security of comments can ask it without asking itself.
create or replace view app.answerable_comment with (security_barrier) as
  select c.id, c.draft_id from public.shared_draft_comment c join public.shared_draft d on d.id = c.draft_id
  where d.is_shared
    and (d.requesting_keeper = (select app.central_authority_state()) or d.requested_keeper = (select app.central_authority_state()));
grant select on app.answerable_comment to repatria_app;
