alter table exculpatory_notice enable row level security;

-- For the central authorities and auditors of both States, and the requesting State's authorities that work on the
-- request; not for those of the requested State, nor for StAR (domain.md 5.3).
drop policy if exists exculpatory_notice_select on exculpatory_notice;
create policy exculpatory_notice_select on exculpatory_notice for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or (select app.overseeing_state()) in (requesting_keeper, requested_keeper)
  or (requesting_keeper = (select app.viewer_state()) and request_id in (select a.id from app.assigned_request a))
);
drop policy if exists exculpatory_notice_insert on exculpatory_notice;
create policy exculpatory_notice_insert on exculpatory_notice for insert to repatria_app with check (
  requesting_keeper = (select app.central_authority_state())
  and consultation_asked_at is null and consulted_at is null
  and exists (select from evidence_item e where e.id = item_id and e.request_id = exculpatory_notice.request_id
    and e.case_id = exculpatory_notice.case_id and e.requesting_keeper = exculpatory_notice.requesting_keeper
    and e.requested_keeper = exculpatory_notice.requested_keeper and e.handed_over_at is not null)
);
drop policy if exists exculpatory_notice_update on exculpatory_notice;
create policy exculpatory_notice_update on exculpatory_notice for update to repatria_app
  using ((select app.central_authority_state()) in (requesting_keeper, requested_keeper))
  with check ((select app.central_authority_state()) in (requesting_keeper, requested_keeper));
grant select, insert on exculpatory_notice to repatria_app;
grant update (consultation_asked_at, consulted_at, consultation_outcome, version) on exculpatory_notice to repatria_app;

-- The requested State asks to be consulted, once; the requesting State says what came of it.
create or replace function app.keep_exculpatory_notice() returns trigger language plpgsql as $$
declare
  mine text := app.central_authority_state();
begin
  if app.viewer_role() is null then return new; end if;
  if old.consultation_asked_at is distinct from new.consultation_asked_at
    and (old.consultation_asked_at is not null or mine is distinct from new.requested_keeper) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if (old.consulted_at, old.consultation_outcome) is distinct from (new.consulted_at, new.consultation_outcome)
    and (old.consulted_at is not null or new.consultation_asked_at is null or mine is distinct from new.requesting_keeper) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_exculpatory_notice on exculpatory_notice;
create trigger keep_exculpatory_notice before update on exculpatory_notice
  for each row execute function app.keep_exculpatory_notice();
