alter table mla_request_content enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)).
drop policy if exists mla_request_content_select on mla_request_content;
create policy mla_request_content_select on mla_request_content for select to repatria_app using (
  ((select app.is_central_authority())
    and (requesting_state = (select app.viewer_state()) or (requested_state = (select app.viewer_state()) and is_sent)))
  or ((select app.viewer_role()) = 'COMPETENT_AUTHORITY' and request_id in (
    select a.request_id from mla_request_assignment a
    where a.authority_id = (select app.viewer_authority()) and a.state = (select app.viewer_state()) and a.ended_at is null))
);

-- Written by the requesting State, which alone says what it asks.
drop policy if exists mla_request_content_insert on mla_request_content;
create policy mla_request_content_insert on mla_request_content for insert to repatria_app with check (
  requesting_state = (select app.central_authority_state()) and not is_sent
  and exists (select from app.handled_request r where r.id = request_id and r.case_id = mla_request_content.case_id
    and r.requesting_state = mla_request_content.requesting_state and r.requested_state = mla_request_content.requested_state)
);
drop policy if exists mla_request_content_update on mla_request_content;
create policy mla_request_content_update on mla_request_content for update to repatria_app
  using (requesting_state = (select app.viewer_state()) and (select app.is_central_authority()) and not is_sent)
  with check (
    requesting_state = (select app.viewer_state()) and (select app.is_central_authority())
    and exists (select from app.handled_request r where r.id = request_id and r.is_sent = mla_request_content.is_sent)
  );

grant select, insert on mla_request_content to repatria_app;
grant update (is_sent, subject_matter, facts, assistance_sought, procedure_wished) on mla_request_content to repatria_app;
