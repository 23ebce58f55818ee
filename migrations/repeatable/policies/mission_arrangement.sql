alter table mission_arrangement enable row level security;

-- For the host State, StAR and the auditors.
drop policy if exists mission_arrangement_select on mission_arrangement;
create policy mission_arrangement_select on mission_arrangement for select to repatria_app using (
  exists (select 1 from app.followed_mission m where m.id = mission_id)
);
drop policy if exists mission_arrangement_insert on mission_arrangement;
create policy mission_arrangement_insert on mission_arrangement for insert to repatria_app with check (
  terms_of_reference is null and terms_remark is null and ending_reason is null
  and exists (select 1 from app.hosted_mission m where m.id = mission_id)
);
drop policy if exists mission_arrangement_update on mission_arrangement;
create policy mission_arrangement_update on mission_arrangement for update to repatria_app
  using (exists (select 1 from app.supported_mission m where m.id = mission_id));

grant select, insert on mission_arrangement to repatria_app;
grant update (terms_of_reference, terms_remark, ending_reason) on mission_arrangement to repatria_app;

-- Terms are StAR's words, what is to be changed in them the host State's; why a mission ended is said once.
create or replace function app.keep_mission_arrangement() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null then return new; end if;
  if old.terms_of_reference is distinct from new.terms_of_reference and app.viewer_role() <> 'STAR_STAFF' then
    raise exception 'terms of reference are StAR''s words' using errcode = '42501';
  end if;
  if old.terms_remark is distinct from new.terms_remark and not app.is_central_authority() then
    raise exception 'what is to be changed is for the host State to say' using errcode = '42501';
  end if;
  if old.ending_reason is not null and old.ending_reason is distinct from new.ending_reason then
    raise exception 'why a mission ended is said once' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mission_arrangement on mission_arrangement;
create trigger keep_mission_arrangement before update on mission_arrangement
  for each row execute function app.keep_mission_arrangement();
