alter table hearing enable row level security;

-- Whoever follows the request; for StAR, which sees requests by grant, there are none.
drop policy if exists hearing_select on hearing;
create policy hearing_select on hearing for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
drop policy if exists hearing_insert on hearing;
create policy hearing_insert on hearing for insert to repatria_app with check (
  (select app.central_authority_state()) in (requesting_keeper, requested_keeper)
  -- Nothing is said yet that is for one of the States to say.
  and status = 'PLANNED' and attended_by is null
  and exists (select from app.handled_request r where r.id = request_id and r.is_sent and r.case_id = hearing.case_id
    and r.requesting_state = hearing.requesting_state and r.requested_state = hearing.requested_state
    and r.requesting_keeper = hearing.requesting_keeper and r.requested_keeper = hearing.requested_keeper)
);
drop policy if exists hearing_update on hearing;
create policy hearing_update on hearing for update to repatria_app
  using ((select app.central_authority_state()) in (requesting_keeper, requested_keeper))
  with check ((select app.central_authority_state()) in (requesting_keeper, requested_keeper));

grant select, insert on hearing to repatria_app;
grant update (status, planned_at, attended_by, held_at, change_reason, updated_at, version) on hearing to repatria_app;

-- The requested State alone confirms, and says who of it attends.
create or replace function app.keep_hearing() returns trigger language plpgsql as $$
begin
  if (old.id, old.request_id, old.case_id, old.requesting_state, old.requested_state,
      old.requesting_keeper, old.requested_keeper, old.attendee_id, old.created_at, old.capacity,
      old.modality, old.not_in_person_because)
    is distinct from (new.id, new.request_id, new.case_id, new.requesting_state, new.requested_state,
      new.requesting_keeper, new.requested_keeper, new.attendee_id, new.created_at, new.capacity,
      new.modality, new.not_in_person_because)
    or (old.status in ('HELD', 'CANCELLED') and new.status <> old.status) then
    raise exception 'what identifies a hearing, and what came to its end, does not change' using errcode = '42501';
  end if;
  if app.viewer_state() <> old.requested_keeper
    and (old.attended_by is distinct from new.attended_by or (new.status = 'CONFIRMED' and old.status <> 'CONFIRMED')) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_hearing on hearing;
create trigger keep_hearing before update on hearing for each row execute function app.keep_hearing();
