alter table mla_request_status_inquiry enable row level security;

-- Between the central authorities of the two States; auditors, and the requesting State's authorities to which the
-- request was assigned, follow them. Who executes in the requested State does not.
drop policy if exists mla_request_status_inquiry_select on mla_request_status_inquiry;
create policy mla_request_status_inquiry_select on mla_request_status_inquiry for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
  and ((select app.viewer_role()) <> 'COMPETENT_AUTHORITY' or asking_state = (select app.viewer_state()))
);
drop policy if exists mla_request_status_inquiry_insert on mla_request_status_inquiry;
create policy mla_request_status_inquiry_insert on mla_request_status_inquiry for insert to repatria_app with check (
  app.keeps_requesting_side(request_id) and answer is null and answered_at is null
);
drop policy if exists mla_request_status_inquiry_update on mla_request_status_inquiry;
create policy mla_request_status_inquiry_update on mla_request_status_inquiry for update to repatria_app
  using (answered_at is null and app.keeps_requested_side(request_id))
  with check (answer is not null and answered_at is not null);
grant select, insert on mla_request_status_inquiry to repatria_app;
grant update (answer, answered_at) on mla_request_status_inquiry to repatria_app;
