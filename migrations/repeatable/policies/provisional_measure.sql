alter table provisional_measure enable row level security;

-- For the requested State's central authority, auditor and assigned authorities from the planning on; for the requesting
-- State's from the execution on, so that nobody is tipped off. An authority that was given a part of the request does
-- not see what is taken for another part. Not for StAR (domain.md 5.4).
drop policy if exists provisional_measure_select on provisional_measure;
create policy provisional_measure_select on provisional_measure for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or requested_keeper = (select app.overseeing_state())
  or (requesting_keeper = (select app.overseeing_state()) and status <> 'PLANNED')
  or ((requested_keeper = (select app.viewer_state())
      or (requesting_keeper = (select app.viewer_state()) and status <> 'PLANNED'))
    and request_id in (select w.id from app.whole_request w))
);

-- Planned by the requested State, for a request that was sent to it.
drop policy if exists provisional_measure_insert on provisional_measure;
create policy provisional_measure_insert on provisional_measure for insert to repatria_app with check (
  requested_keeper = (select app.central_authority_state()) and status = 'PLANNED'
  and exists (select from app.handled_request r where r.id = request_id and r.case_id = provisional_measure.case_id
    and r.is_sent and r.requesting_keeper = provisional_measure.requesting_keeper
    and r.requested_keeper = provisional_measure.requested_keeper
    and provisional_measure.is_of_counterpart = (r.requested_keeper <> r.requested_state))
);

drop policy if exists provisional_measure_update on provisional_measure;
create policy provisional_measure_update on provisional_measure for update to repatria_app
  using (requested_keeper = (select app.central_authority_state())
    or (requesting_keeper = (select app.central_authority_state()) and status <> 'PLANNED'))
  with check (requested_keeper = (select app.central_authority_state())
    or (requesting_keeper = (select app.central_authority_state()) and status <> 'PLANNED'));

grant select, insert on provisional_measure to repatria_app;
grant update (status, ordered_by, order_reference, ordered_on, in_force_until, lifting_ground, lifting_reasons,
  proposed_by, proposed_at, opportunity_until, no_opportunity_reason, submission, submitted_at, lifted_at, listed_at, version)
  on provisional_measure to repatria_app;

-- Each State takes its own steps; what was ordered stays as it was ordered; a supervisor lifts what somebody else
-- proposed; what was lifted does not change.
create or replace function app.keep_provisional_measure() returns trigger language plpgsql as $$
declare
  mine text := app.central_authority_state();
  argued boolean := (old.submission, old.submitted_at) is distinct from (new.submission, new.submitted_at);
  handled boolean := (to_jsonb(old) - array['submission', 'submitted_at', 'version'])
    is distinct from (to_jsonb(new) - array['submission', 'submitted_at', 'version']);
begin
  if app.viewer_role() is null then return new; end if;
  if old.status = 'LIFTED' or (old.ordered_on is not null
    and (old.ordered_by, old.order_reference, old.ordered_on, old.in_force_until)
      is distinct from (new.ordered_by, new.order_reference, new.ordered_on, new.in_force_until)) then
    raise exception 'what was ordered, and what was lifted, does not change' using errcode = '42501';
  end if;
  if (argued and mine is distinct from old.requesting_keeper) or (handled and mine is distinct from old.requested_keeper) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if new.status = 'LIFTED' and (app.supervised_state() is null or old.status <> 'LIFTING_PROPOSED'
    or old.proposed_by is null or old.proposed_by = app.viewer_id()) then
    raise exception 'a supervisor lifts what somebody else proposed' using errcode = '42501';
  end if;
  if new.proposed_by is not null and new.proposed_by <> app.viewer_id()
    and (old.proposed_by, old.proposed_at, old.lifting_ground, old.lifting_reasons)
      is distinct from (new.proposed_by, new.proposed_at, new.lifting_ground, new.lifting_reasons) then
    raise exception 'a proposal is made in one''s own name' using errcode = '42501';
  end if;
  if old.proposed_by <> app.viewer_id() and new.proposed_by is not null
    and (old.proposed_by, old.proposed_at, old.lifting_ground, old.lifting_reasons, old.opportunity_until, old.no_opportunity_reason)
      is distinct from (new.proposed_by, new.proposed_at, new.lifting_ground, new.lifting_reasons, new.opportunity_until, new.no_opportunity_reason) then
    raise exception 'what somebody else proposed is lifted, or kept, first' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_provisional_measure on provisional_measure;
create trigger keep_provisional_measure before update on provisional_measure
  for each row execute function app.keep_provisional_measure();
