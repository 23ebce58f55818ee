alter table use_consent enable row level security;

-- For the central authorities and auditors of both States, and the requesting State's authorities that work on the
-- request; not for those of the requested State, nor for StAR (domain.md 5.3).
drop policy if exists use_consent_select on use_consent;
create policy use_consent_select on use_consent for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or (select app.overseeing_state()) in (requesting_keeper, requested_keeper)
  or (requesting_keeper = (select app.viewer_state()) and request_id in (select a.id from app.assigned_request a))
);
drop policy if exists use_consent_insert on use_consent;
create policy use_consent_insert on use_consent for insert to repatria_app with check (
  requesting_keeper = (select app.central_authority_state()) and status = 'REQUESTED'
  and exists (select from app.handled_request r where r.id = request_id and r.case_id = use_consent.case_id and r.is_sent
    and r.requesting_keeper = use_consent.requesting_keeper and r.requested_keeper = use_consent.requested_keeper)
);
drop policy if exists use_consent_update on use_consent;
create policy use_consent_update on use_consent for update to repatria_app
  using ((select app.central_authority_state()) in (requesting_keeper, requested_keeper))
  with check ((select app.central_authority_state()) in (requesting_keeper, requested_keeper));
grant select, insert on use_consent to repatria_app;
grant update (status, decided_at, terms, expires_at, refusal_reasons, revoked_at, revocation_reasons, paper_reference, version)
  on use_consent to repatria_app;

-- A consent is the requested State's to give, by a supervisor as somebody else proposed it; what was given stays as it
-- was given, and only that State takes it back (UNCAC art. 46(19)).
create or replace function app.keep_use_consent() returns trigger language plpgsql as $$
declare
  mine text := app.central_authority_state();
begin
  if app.viewer_role() is null then return new; end if;
  if new.status <> old.status and (old.status, new.status) not in
    (('REQUESTED', 'GRANTED'), ('REQUESTED', 'REFUSED'), ('REQUESTED', 'WITHDRAWN'), ('GRANTED', 'REVOKED')) then
    raise exception 'a consent does not go this way' using errcode = '42501';
  end if;
  if new.status = 'WITHDRAWN' and mine is distinct from new.requesting_keeper then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if (old.decided_at, old.terms, old.expires_at, old.refusal_reasons, old.revoked_at, old.revocation_reasons, old.paper_reference)
      is distinct from (new.decided_at, new.terms, new.expires_at, new.refusal_reasons, new.revoked_at, new.revocation_reasons, new.paper_reference)
    and mine is distinct from new.requested_keeper then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if old.status <> 'REQUESTED' and (old.decided_at, old.terms, old.expires_at, old.refusal_reasons, old.paper_reference)
      is distinct from (new.decided_at, new.terms, new.expires_at, new.refusal_reasons, new.paper_reference) then
    raise exception 'what was decided stays as it was decided' using errcode = '42501';
  end if;
  if old.status = 'REQUESTED' and new.status in ('GRANTED', 'REFUSED') and not exists (
      select from use_consent_proposal p where p.consent_id = new.id and p.state = mine
        and p.decision = case new.status when 'GRANTED' then 'GRANT' else 'REFUSE' end
        and (p.terms, p.expires_at) is not distinct from (new.terms, new.expires_at)
        and p.reasons is not distinct from new.refusal_reasons
        and app.supervised_state() is not null and p.proposed_by <> app.viewer_id()) then
    raise exception 'a supervisor decides, as somebody else proposed' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_use_consent on use_consent;
create trigger keep_use_consent before update on use_consent for each row execute function app.keep_use_consent();
