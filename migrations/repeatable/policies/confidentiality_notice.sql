alter table confidentiality_notice enable row level security;

-- Whoever follows the request; for StAR, which never sees confidential requests, there are none.
drop policy if exists confidentiality_notice_select on confidentiality_notice;
create policy confidentiality_notice_select on confidentiality_notice for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
-- Made by the requested State, of a request that is to be kept confidential; answered by the requesting State, once.
drop policy if exists confidentiality_notice_insert on confidentiality_notice;
create policy confidentiality_notice_insert on confidentiality_notice for insert to repatria_app with check (
  requested_keeper = (select app.central_authority_state()) and answered_at is null
  and exists (select from mla_request q where q.id = request_id and q.confidential)
  and exists (select from app.handled_request r where r.id = request_id and r.is_sent
    and r.case_id = confidentiality_notice.case_id
    and r.requesting_state = confidentiality_notice.requesting_state
    and r.requested_state = confidentiality_notice.requested_state
    and r.requesting_keeper = confidentiality_notice.requesting_keeper
    and r.requested_keeper = confidentiality_notice.requested_keeper)
);
drop policy if exists confidentiality_notice_update on confidentiality_notice;
create policy confidentiality_notice_update on confidentiality_notice for update to repatria_app
  using (requesting_keeper = (select app.central_authority_state()))
  with check (requesting_keeper = (select app.central_authority_state()));
grant select, insert on confidentiality_notice to repatria_app;
grant update (answer, remark, answered_at, version) on confidentiality_notice to repatria_app;

create or replace function app.keep_confidentiality_notice() returns trigger language plpgsql as $$
begin
  if old.answered_at is not null and (old.answer, old.remark, old.answered_at) is distinct from (new.answer, new.remark, new.answered_at) then
    raise exception 'an answer does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_confidentiality_notice on confidentiality_notice;
create trigger keep_confidentiality_notice before update on confidentiality_notice
  for each row execute function app.keep_confidentiality_notice();
