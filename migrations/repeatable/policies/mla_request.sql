alter table mla_request enable row level security;

-- A request exists for the requesting State; for the requested State from submission on; for their auditors likewise;
-- for a competent authority while it is assigned; for StAR while a grant lasts, unless confidential (UNCAC art. 46(20)).
drop policy if exists mla_request_select on mla_request;
create policy mla_request_select on mla_request for select to repatria_app using (
  (requesting_state = (select app.viewer_state()) and (select app.is_central_authority() or app.viewer_role() = 'AUDITOR'))
  or (requested_state = (select app.viewer_state()) and is_sent and (select app.is_central_authority() or app.viewer_role() = 'AUDITOR'))
  or (select app.is_auditor_of_the_system())
  or ((select app.viewer_role()) = 'COMPETENT_AUTHORITY' and id in (
    select a.request_id from mla_request_assignment a
    where a.authority_id = (select app.viewer_authority()) and a.state = (select app.viewer_state()) and a.ended_at is null))
  or ((select app.viewer_role()) = 'STAR_STAFF' and is_sent and not confidential and case_id in (
    select g.case_id from case_grant g where g.revoked_at is null and g.expires_at > now()))
);

drop policy if exists mla_request_insert on mla_request;
create policy mla_request_insert on mla_request for insert to repatria_app with check (
  requesting_state = (select app.viewer_state()) and (select app.is_central_authority()) and not is_sent
);

drop policy if exists mla_request_update on mla_request;
create policy mla_request_update on mla_request for update to repatria_app
  using (
    (select app.is_central_authority())
    and (requesting_state = (select app.viewer_state()) or (requested_state = (select app.viewer_state()) and is_sent))
  )
  with check (
    (select app.is_central_authority())
    and (requesting_state = (select app.viewer_state()) or (requested_state = (select app.viewer_state()) and is_sent))
  );

grant select, insert, update on mla_request to repatria_app;

-- What was sent stays sent, between the same States, under the same references.
create or replace function app.keep_mla_request() returns trigger language plpgsql as $$
begin
  if (old.is_sent and not new.is_sent)
    or (old.requesting_state, old.requested_state, old.case_id, old.requesting_reference, old.created_at)
      is distinct from (new.requesting_state, new.requested_state, new.case_id, new.requesting_reference, new.created_at)
    or (old.requested_reference is not null and old.requested_reference is distinct from new.requested_reference)
    or (old.submitted_at is not null and old.submitted_at is distinct from new.submitted_at) then
    raise exception 'what identifies a request does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request on mla_request;
create trigger keep_mla_request before update on mla_request for each row execute function app.keep_mla_request();
