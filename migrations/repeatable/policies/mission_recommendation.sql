alter table mission_recommendation enable row level security;

-- For the host State, StAR and the auditors (domain.md 5.8). StAR writes it, for the State of the mission.
drop policy if exists mission_recommendation_select on mission_recommendation;
create policy mission_recommendation_select on mission_recommendation for select to repatria_app using (
  exists (select 1 from app.followed_mission m where m.id = mission_id)
);
drop policy if exists mission_recommendation_insert on mission_recommendation;
create policy mission_recommendation_insert on mission_recommendation for insert to repatria_app with check (
  (select app.viewer_role()) = 'STAR_STAFF' and status = 'OPEN'
  and exists (select 1 from mission m where m.id = mission_id and m.host_state = mission_recommendation.host_state
    and m.status in ('UNDER_WAY'))
  and (finding_id is null or exists (select 1 from mission_finding f
    where f.id = finding_id and f.mission_id = mission_recommendation.mission_id))
);

-- How it is carried out, either of the two says; also when the mission is over.
drop policy if exists mission_recommendation_update on mission_recommendation;
create policy mission_recommendation_update on mission_recommendation for update to repatria_app
  using ((select app.viewer_role()) = 'STAR_STAFF' or host_state = (select app.central_authority_state()));

grant select, insert on mission_recommendation to repatria_app;
grant update (owner, text, due_on, status, updated_at, version) on mission_recommendation to repatria_app;

-- What is recommended are StAR's words, while the mission goes on; whether it is accepted is for the host State to say.
create or replace function app.keep_mission_recommendation() returns trigger language plpgsql as $$
begin
  -- When its day has ended everywhere on earth: twelve hours after it ended in UTC.
  new.overdue_from := case when new.status in ('OPEN', 'UNDER_WAY')
    then ((new.due_on + 1)::timestamp + interval '12 hours') at time zone 'UTC' end;
  if app.viewer_role() is null or tg_op = 'INSERT' then return new; end if;
  if (old.owner, old.text, old.due_on) is distinct from (new.owner, new.text, new.due_on)
      and not (app.viewer_role() = 'STAR_STAFF' and old.status in ('OPEN', 'UNDER_WAY')
        and exists (select 1 from mission m where m.id = new.mission_id and m.status in ('UNDER_WAY'))) then
    raise exception 'what is recommended is for StAR to say, while the mission goes on' using errcode = '42501';
  end if;
  if old.status <> new.status and 'NOT_ACCEPTED' in (old.status, new.status) and app.viewer_role() = 'STAR_STAFF' then
    raise exception 'whether it is accepted is for the host State to say' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mission_recommendation on mission_recommendation;
create trigger keep_mission_recommendation before insert or update on mission_recommendation
  for each row execute function app.keep_mission_recommendation();
