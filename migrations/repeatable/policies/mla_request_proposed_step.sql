alter table mla_request_proposed_step enable row level security;

-- The own State's, for its central authority as far as it knows of the request: not its auditors, who read no content, and
-- nobody of the other State.
drop policy if exists mla_request_proposed_step_select on mla_request_proposed_step;
create policy mla_request_proposed_step_select on mla_request_proposed_step for select to repatria_app using (
  state = (select app.central_authority_state())
);
-- Proposed in one's own name, for a request of which the own State enters a side.
drop policy if exists mla_request_proposed_step_insert on mla_request_proposed_step;
create policy mla_request_proposed_step_insert on mla_request_proposed_step for insert to repatria_app with check (
  state = (select app.central_authority_state()) and proposed_by = (select app.viewer_id()) and status = 'WAITING'
  and decided_by is null and decided_at is null
  and exists (select from app.handled_request r where r.id = request_id and r.case_id = mla_request_proposed_step.case_id
    and mla_request_proposed_step.state in (r.requesting_keeper, r.requested_keeper))
);
drop policy if exists mla_request_proposed_step_update on mla_request_proposed_step;
create policy mla_request_proposed_step_update on mla_request_proposed_step for update to repatria_app
  using (state = (select app.central_authority_state()))
  with check (state = (select app.central_authority_state()) and decided_by = (select app.viewer_id())
    and (status = 'DISMISSED' or (status = 'APPROVED'
      and proposed_by <> (select app.viewer_id()) and state = (select app.supervised_state()))));
grant select, insert on mla_request_proposed_step to repatria_app;
grant update (status, record_type, record_key, decided_by, decided_at, version) on mla_request_proposed_step to repatria_app;

-- Decided once: what was approved or dropped stays so.
create or replace function app.keep_mla_request_proposed_step() returns trigger language plpgsql as $$
begin
  if old.status <> 'WAITING' then
    raise exception 'this was decided on' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_proposed_step on mla_request_proposed_step;
create trigger keep_mla_request_proposed_step before update on mla_request_proposed_step
  for each row execute function app.keep_mla_request_proposed_step();
drop trigger if exists never_deleted on mla_request_proposed_step;
create trigger never_deleted before delete on mla_request_proposed_step
  for each row execute function app.refuse_deletion();
