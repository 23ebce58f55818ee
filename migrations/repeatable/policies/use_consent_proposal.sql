alter table use_consent_proposal enable row level security;

-- Within the requested State alone: its central authority and its auditor. So nobody sees one that waits in the other
-- State, on which the reading of what waits relies.
drop policy if exists use_consent_proposal_select on use_consent_proposal;
create policy use_consent_proposal_select on use_consent_proposal for select to repatria_app using (
  state = (select app.overseeing_state())
  -- Not of a request that the State keeps from the viewer; row security of use_consent decides.
  and exists (select from use_consent c where c.id = consent_id)
);
drop policy if exists use_consent_proposal_insert on use_consent_proposal;
create policy use_consent_proposal_insert on use_consent_proposal for insert to repatria_app with check (
  state = (select app.central_authority_state())
  and exists (select from use_consent c where c.id = consent_id and c.requested_keeper = state)
);
drop policy if exists use_consent_proposal_update on use_consent_proposal;
create policy use_consent_proposal_update on use_consent_proposal for update to repatria_app
  using (state = (select app.central_authority_state()))
  with check (state = (select app.central_authority_state()));
grant select, insert on use_consent_proposal to repatria_app;
grant update (decision, terms, expires_at, reasons, proposed_by, proposed_at) on use_consent_proposal to repatria_app;

-- Whoever proposes, proposes in the own name, and not in the place of what somebody else proposed: that is approved or dropped first.
create or replace function app.keep_use_consent_proposal() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is not null and new.decision is not null and new.proposed_by is distinct from app.viewer_id() then
    raise exception 'a proposal is made in one''s own name' using errcode = '42501';
  end if;
  if app.viewer_role() is not null and new.decision is not null and tg_op = 'UPDATE' and old.decision is not null
    and old.proposed_by is distinct from app.viewer_id() then
    raise exception 'what somebody else proposed is approved or dropped first' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_use_consent_proposal on use_consent_proposal;
create trigger keep_use_consent_proposal before insert or update on use_consent_proposal
  for each row execute function app.keep_use_consent_proposal();
