alter table evidence_use enable row level security;

-- The requesting State's own ledger; of what rests on its consent, or on the exception of which it had notice, the
-- requested State's central authority and auditor read the entries. Nobody changes one.
drop policy if exists evidence_use_select on evidence_use;
create policy evidence_use_select on evidence_use for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or requesting_keeper = (select app.overseeing_state())
  or (requested_keeper = (select app.overseeing_state()) and basis <> 'WITHIN_PURPOSE')
  or (requesting_keeper = (select app.viewer_state()) and request_id in (select a.id from app.assigned_request a))
);
drop policy if exists evidence_use_insert on evidence_use;
create policy evidence_use_insert on evidence_use for insert to repatria_app with check (
  requesting_keeper = (select app.central_authority_state()) and entered_by = (select app.viewer_id())
  and exists (select from evidence_item e where e.id = item_id and e.request_id = evidence_use.request_id
    and e.case_id = evidence_use.case_id and e.requesting_keeper = evidence_use.requesting_keeper
    and e.requested_keeper = evidence_use.requested_keeper and e.handed_over_at <= used_at)
);
grant select, insert on evidence_use to repatria_app;

-- Speciality (UNCAC art. 46(19)) holds here, too: no use is entered outside the stated purposes without a consent that
-- covers it at its time, or notice of an exculpatory disclosure that was said to the requested State, with consultation if asked.
create or replace function app.keep_evidence_use() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null then return new; end if;
  if new.basis = 'WITHIN_PURPOSE' and (new.onward_to is not null or not exists (
      select from evidence_item e where e.id = new.item_id and new.purpose = any (e.allowed_purposes))) then
    raise exception 'evidence is used within the purposes of its request' using errcode = '42501';
  end if;
  if new.basis = 'CONSENT' and not exists (
      select from use_consent c where c.id = new.consent_id and c.request_id = new.request_id
        and (c.item_id is null or c.item_id = new.item_id) and c.status in ('GRANTED', 'REVOKED')
        and c.purpose = new.purpose and c.decided_at <= new.used_at
        and (c.expires_at is null or new.used_at < c.expires_at)
        and (c.revoked_at is null or new.used_at < c.revoked_at)
        and (new.onward_to is null or c.onward_to is not null)) then
    raise exception 'evidence is used beyond its request with consent alone' using errcode = '42501';
  end if;
  if new.basis = 'EXCULPATORY' and not exists (
      select from exculpatory_notice n where n.id = new.notice_id and n.item_id = new.item_id
        and n.said_at is not null and (n.timing = 'WITHOUT_DELAY' or (n.said_at <= new.used_at
          and (n.consultation_asked_at is null or n.consulted_at <= new.used_at)))) then
    raise exception 'what exculpates is disclosed with notice' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_evidence_use on evidence_use;
create trigger keep_evidence_use before insert on evidence_use for each row execute function app.keep_evidence_use();
