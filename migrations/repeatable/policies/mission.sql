alter table mission enable row level security;

-- For the central authority and the auditor of the State that asked for it, for StAR staff, and for the auditor of the system
-- (domain.md 5.8).
drop policy if exists mission_select on mission;
create policy mission_select on mission for select to repatria_app using (
  host_state = (select app.overseeing_state()) or (select app.viewer_role()) = 'STAR_STAFF'
  or (select app.is_auditor_of_the_system())
);

-- A supervisor asks, for the own State; what follows up another mission follows up one of the same State.
drop policy if exists mission_insert on mission;
create policy mission_insert on mission for insert to repatria_app with check (
  host_state = (select app.central_authority_state()) and (select app.viewer_role()) = 'CENTRAL_AUTHORITY_SUPERVISOR'
  and status = 'REQUESTED' and terms_proposed_at is null and planned_from is null and planned_until is null
  and started_on is null and ended_on is null
  and (follow_up_to is null or exists (select 1 from app.hosted_mission h where h.id = follow_up_to))
);

drop policy if exists mission_update on mission;
create policy mission_update on mission for update to repatria_app
  using ((select app.viewer_role()) = 'STAR_STAFF' or host_state = (select app.central_authority_state()))
  with check ((select app.viewer_role()) = 'STAR_STAFF' or host_state = (select app.central_authority_state()));

grant select, insert on mission to repatria_app;
grant update (status, terms_proposed_at, terms_agreed_at, planned_from, planned_until, started_on, ended_on, updated_at, version)
  on mission to repatria_app;

-- By which steps a mission moves, and whose they are.
create or replace function app.keep_mission() returns trigger language plpgsql as $$
declare
  by_star boolean := app.viewer_role() = 'STAR_STAFF';
begin
  if app.viewer_role() is null then return new; end if;
  if old.status in ('CLOSED', 'DECLINED', 'CANCELLED') then
    raise exception 'a mission that has ended does not change' using errcode = '42501';
  end if;
  if old.status <> new.status and not (
      (by_star and (old.status, new.status) in (('REQUESTED', 'ACCEPTED'), ('REQUESTED', 'DECLINED'), ('ACCEPTED', 'PLANNED'),
        ('PLANNED', 'UNDER_WAY'), ('UNDER_WAY', 'CLOSED')))
      or new.status = 'CANCELLED') then
    raise exception 'a mission does not move so, or not by this side' using errcode = '42501';
  end if;
  if not by_star and (old.planned_from, old.planned_until, old.started_on, old.ended_on)
      is distinct from (new.planned_from, new.planned_until, new.started_on, new.ended_on) then
    raise exception 'the days of a mission are for StAR to say' using errcode = '42501';
  end if;
  -- StAR proposes, and what was agreed is open again; the host State returns what it has not agreed to.
  if old.terms_proposed_at is distinct from new.terms_proposed_at and not (new.terms_agreed_at is null and case
      when by_star then new.terms_proposed_at is not null
      else new.terms_proposed_at is null and old.terms_agreed_at is null end) then
    raise exception 'terms are for StAR to propose and for the host State to return' using errcode = '42501';
  end if;
  -- A supervisor of the host State agrees to what is proposed.
  if old.terms_agreed_at is distinct from new.terms_agreed_at and old.terms_proposed_at is not distinct from new.terms_proposed_at
      and not (old.terms_agreed_at is null and app.viewer_role() = 'CENTRAL_AUTHORITY_SUPERVISOR') then
    raise exception 'a supervisor of the host State agrees to terms' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mission on mission;
create trigger keep_mission before update on mission for each row execute function app.keep_mission();
