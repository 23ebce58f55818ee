alter table mla_request_side enable row level security;

-- One State's own side: for its central authority, its auditor, and its competent authority while assigned; both sides
-- for auditors of the whole system alone.
drop policy if exists mla_request_side_select on mla_request_side;
create policy mla_request_side_select on mla_request_side for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or state = (select app.overseeing_state())
  or (state = (select app.viewer_state()) and request_id in (select a.id from app.assigned_request a))
);
drop policy if exists mla_request_side_insert on mla_request_side;
create policy mla_request_side_insert on mla_request_side for insert to repatria_app with check (
  state = (select app.central_authority_state())
  and exists (select from app.handled_request r where r.id = request_id)
);
drop policy if exists mla_request_side_update on mla_request_side;
create policy mla_request_side_update on mla_request_side for update to repatria_app
  using (state = (select app.viewer_state())
    and ((select app.is_central_authority()) or request_id in (select e.id from app.executed_request e)))
  with check (state = (select app.viewer_state())
    and ((select app.is_central_authority()) or request_id in (select e.id from app.executed_request e)));
grant select, insert on mla_request_side to repatria_app;
grant update (internal_step, assignee, proposal, proposed_by, proposed_at, proposed_grounds, proposed_postponement,
  proposed_review_on, proposed_position, proposed_condition_id) on mla_request_side to repatria_app;

-- Whoever proposes, proposes in the own name, and not in the place of what somebody else proposed: that is approved or dropped first.
create or replace function app.keep_mla_request_side() returns trigger language plpgsql as $$
declare
  proposes boolean := app.viewer_role() is not null and new.proposal is not null and (tg_op = 'INSERT'
    or (old.proposal, old.proposed_by, old.proposed_at, old.proposed_grounds, old.proposed_postponement,
        old.proposed_review_on, old.proposed_position, old.proposed_condition_id)
      is distinct from (new.proposal, new.proposed_by, new.proposed_at, new.proposed_grounds, new.proposed_postponement,
        new.proposed_review_on, new.proposed_position, new.proposed_condition_id));
begin
  -- What an executing authority did can overtake what was proposed; it proposes nothing, and writes nothing else here.
  if app.competent_authority() is not null and (tg_op = 'INSERT' or new.proposal is not null
      or (old.internal_step, old.assignee) is distinct from (new.internal_step, new.assignee)) then
    raise exception 'this is for the central authority to say' using errcode = '42501';
  end if;
  if proposes and new.proposed_by is distinct from app.viewer_id() then
    raise exception 'a proposal is made in one''s own name' using errcode = '42501';
  end if;
  if proposes and tg_op = 'UPDATE' and old.proposal is not null and old.proposed_by is distinct from app.viewer_id() then
    raise exception 'what somebody else proposed is approved or dropped first' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_side on mla_request_side;
create trigger keep_mla_request_side before insert or update on mla_request_side
  for each row execute function app.keep_mla_request_side();
