alter table evidence_item enable row level security;

-- For the requested State's central authority and auditor, and the executing authority that obtained it, from the
-- beginning; for the requesting State's, and its authorities that work on the request, from the handing over on. Not for
-- StAR, nor for other authorities of the requested State (domain.md 5.3).
drop policy if exists evidence_item_select on evidence_item;
create policy evidence_item_select on evidence_item for select to repatria_app using (
  (select app.is_auditor_of_the_system())
  or requested_keeper = (select app.overseeing_state())
  or (requesting_keeper = (select app.overseeing_state()) and handed_over_at is not null)
  or (requesting_keeper = (select app.viewer_state()) and handed_over_at is not null
    and request_id in (select a.id from app.assigned_request a))
  or (requested_keeper = (select app.viewer_state()) and obtained_by = (select app.competent_authority())
    and request_id in (select a.id from app.assigned_request a))
);

-- Entered by the requested State, in one's own name, for a request that was sent to it; an executing authority enters
-- what it obtained itself.
drop policy if exists evidence_item_insert on evidence_item;
create policy evidence_item_insert on evidence_item for insert to repatria_app with check (
  requested_keeper = (select app.viewer_state()) and status = 'PREPARED' and entered_by = (select app.viewer_id())
  and exists (select from mla_request r where r.id = request_id and r.case_id = evidence_item.case_id and r.is_sent
    and r.requesting_keeper = evidence_item.requesting_keeper and r.requested_keeper = evidence_item.requested_keeper)
  and (request_item_id is null or exists (
    select from mla_request_item i where i.id = request_item_id and i.request_id = evidence_item.request_id))
  and (
    (select app.is_central_authority())
    or (request_id in (select a.id from app.assigned_request a)
      and (obtained_by = (select app.competent_authority()) or requesting_keeper = requested_keeper)))
);

drop policy if exists evidence_item_update on evidence_item;
create policy evidence_item_update on evidence_item for update to repatria_app
  using (
    requested_keeper = (select app.central_authority_state())
    or (requesting_keeper = (select app.central_authority_state()) and handed_over_at is not null)
  )
  with check (
    requested_keeper = (select app.central_authority_state())
    or (requesting_keeper = (select app.central_authority_state()) and handed_over_at is not null)
  );

grant select, insert on evidence_item to repatria_app;
grant update (status, allowed_purposes, handed_over_at, listed_at, returned_at, return_note, return_acknowledged_at, version)
  on evidence_item to repatria_app;

-- What was entered stays as it was entered; what was handed over stays bound to the purposes stated in the request (UNCAC
-- art. 46(19)); and each State takes its own steps: a supervisor other than who entered it hands it over.
create or replace function app.keep_evidence_item() returns trigger language plpgsql as $$
declare
  mine text := app.central_authority_state();
begin
  if app.viewer_role() is null then return new; end if;
  if new.status <> old.status and (old.status, new.status) not in
    (('PREPARED', 'HANDED_OVER'), ('PREPARED', 'DISCARDED'), ('HANDED_OVER', 'RETURNED')) then
    raise exception 'evidence does not go this way' using errcode = '42501';
  end if;
  if old.handed_over_at is not null
    and (old.allowed_purposes, old.handed_over_at) is distinct from (new.allowed_purposes, new.handed_over_at) then
    raise exception 'what was handed over stays bound as it was handed over' using errcode = '42501';
  end if;
  if old.handed_over_at is null and new.handed_over_at is not null then
    if not new.allowed_purposes <@ array(select r.purpose from mla_request r where r.id = new.request_id) then
      raise exception 'evidence is bound to the purpose of its request' using errcode = '42501';
    end if;
    if mine is distinct from new.requested_keeper
      or app.supervised_state() is null or old.entered_by = app.viewer_id() then
      raise exception 'a supervisor hands over what somebody else entered' using errcode = '42501';
    end if;
  end if;
  if (new.status = 'RETURNED' and old.status <> 'RETURNED' and mine is distinct from new.requesting_keeper)
    or (new.status = 'DISCARDED' and mine is distinct from new.requested_keeper)
    or (old.return_acknowledged_at is distinct from new.return_acknowledged_at and mine is distinct from new.requested_keeper)
    or ((old.returned_at, old.return_note) is distinct from (new.returned_at, new.return_note)
      and mine is distinct from new.requesting_keeper) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_evidence_item on evidence_item;
create trigger keep_evidence_item before update on evidence_item
  for each row execute function app.keep_evidence_item();
