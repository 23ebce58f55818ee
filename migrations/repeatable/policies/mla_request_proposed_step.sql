alter table mla_request_proposed_step enable row level security;

-- The own State's, for its central authority as far as it knows of the request: not its auditors, who read no content, and
-- nobody of the other State.
drop policy if exists mla_request_proposed_step_select on mla_request_proposed_step;
create policy mla_request_proposed_step_select on mla_request_proposed_step for select to repatria_app using (
  state = (select app.central_authority_state())
);
-- Proposed in one's own name, for a request of which the own State enters a side, and for nothing else than its input names:
-- that request, or a record of it that the proposer sees.
drop policy if exists mla_request_proposed_step_insert on mla_request_proposed_step;
create policy mla_request_proposed_step_insert on mla_request_proposed_step for insert to repatria_app with check (
  state = (select app.central_authority_state()) and proposed_by = (select app.viewer_id()) and status = 'WAITING'
  and decided_by is null and decided_at is null and not is_overtaken
  and exists (select from app.handled_request r where r.id = request_id and r.case_id = mla_request_proposed_step.case_id
    and mla_request_proposed_step.state in (r.requesting_keeper, r.requested_keeper))
  and case record_type
    when 'SafeConduct' then exists (select from safe_conduct c where c.id = record_key and c.request_id = mla_request_proposed_step.request_id)
    when 'DetainedPersonTransfer' then exists (select from detained_person_transfer t
      where t.id = record_key and t.request_id = mla_request_proposed_step.request_id)
    when 'MlaRequestCost' then exists (select from mla_request_cost c where c.id = record_key and c.request_id = mla_request_proposed_step.request_id)
    else record_type is null and record_key is null end
  and case when record_key is null then input ->> 'requestId' = 'MlaRequest:' || request_id
    else input ->> 'id' = record_type || ':' || record_key end
);
drop policy if exists mla_request_proposed_step_update on mla_request_proposed_step;
create policy mla_request_proposed_step_update on mla_request_proposed_step for update to repatria_app
  using (state = (select app.central_authority_state()))
  with check (state = (select app.central_authority_state()) and decided_by = (select app.viewer_id())
    and (status = 'DISMISSED' or (status = 'APPROVED'
      and proposed_by <> (select app.viewer_id()) and state = (select app.supervised_state()))));
grant select, insert on mla_request_proposed_step to repatria_app;
grant update (status, record_type, record_key, decided_by, decided_at, version) on mla_request_proposed_step to repatria_app;

-- Decided once: what was approved or dropped stays so, and what can no longer be taken is not approved. It is about the record
-- that it named, or that it opened.
create or replace function app.keep_mla_request_proposed_step() returns trigger language plpgsql as $$
begin
  if old.status <> 'WAITING' or (old.is_overtaken and new.status = 'APPROVED') then
    raise exception 'this was decided on' using errcode = '42501';
  end if;
  if new.status = 'APPROVED' and app.has_conflict(old.proposed_by, old.state, old.request_id) then
    raise exception 'who proposed this has a conflict of interest' using errcode = '42501';
  end if;
  if old.record_key is not null and (old.record_type, old.record_key) is distinct from (new.record_type, new.record_key) then
    raise exception 'a step is about one record' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_proposed_step on mla_request_proposed_step;
create trigger keep_mla_request_proposed_step before update on mla_request_proposed_step
  for each row execute function app.keep_mla_request_proposed_step();

-- Nothing is proposed on a record in the place of a step that somebody else proposed: that is approved or dropped first, unless it
-- was overtaken.
create or replace function app.wait_for_proposed_step() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is not null and exists (select from public.mla_request_proposed_step p
      where p.record_key = new.record_key and (p.state, p.command) = (new.state, new.command)
        and p.status = 'WAITING' and not p.is_overtaken and p.proposed_by <> app.viewer_id()) then
    raise exception 'what somebody else proposed is approved or dropped first' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists wait_for_proposed_step on mla_request_proposed_step;
create trigger wait_for_proposed_step before insert on mla_request_proposed_step
  for each row execute function app.wait_for_proposed_step();
drop trigger if exists never_deleted on mla_request_proposed_step;
create trigger never_deleted before delete on mla_request_proposed_step
  for each row execute function app.refuse_deletion();
