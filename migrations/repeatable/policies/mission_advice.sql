alter table mission_advice enable row level security;

-- For the central authority of the host State and for the team at present: not for others at StAR, not for auditors
-- (domain.md 5.8: case-related advice). Never changed.
drop policy if exists mission_advice_select on mission_advice;
create policy mission_advice_select on mission_advice for select to repatria_app using (
  host_state = (select app.central_authority_state())
  or exists (select 1 from app.team_mission t where t.id = mission_id)
);
drop policy if exists mission_advice_insert on mission_advice;
create policy mission_advice_insert on mission_advice for insert to repatria_app with check (
  author = (select app.viewer_id()) and exists (select 1 from app.team_mission t where t.id = mission_id)
  and exists (select 1 from mission m where m.id = mission_id and m.host_state = mission_advice.host_state
    and m.status in ('ACCEPTED', 'PLANNED', 'UNDER_WAY'))
);

grant select, insert on mission_advice to repatria_app;
