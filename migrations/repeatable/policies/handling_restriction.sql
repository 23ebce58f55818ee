alter table handling_restriction enable row level security;

-- Whoever sees the disclosure sees under which restrictions it is given; what a draft no longer sets, its sender alone.
drop policy if exists handling_restriction_select on handling_restriction;
create policy handling_restriction_select on handling_restriction for select to repatria_app using (
  exists (select from spontaneous_disclosure d where d.id = disclosure_id
    and (is_listed or d.sending_keeper = (select app.viewer_state())))
);

-- Set by who keeps the sending State's side, and before the disclosure is transmitted.
drop policy if exists handling_restriction_insert on handling_restriction;
create policy handling_restriction_insert on handling_restriction for insert to repatria_app with check (
  lifted_at is null and exists (select from app.handled_disclosure d where d.id = disclosure_id and not d.is_sent
    and d.sending_keeper = (select app.central_authority_state()))
);
drop policy if exists handling_restriction_update on handling_restriction;
create policy handling_restriction_update on handling_restriction for update to repatria_app
  using (exists (select from app.handled_disclosure d where d.id = disclosure_id
    and d.sending_keeper = (select app.central_authority_state())))
  with check (exists (select from app.handled_disclosure d where d.id = disclosure_id
    and d.sending_keeper = (select app.central_authority_state())));

grant select, insert on handling_restriction to repatria_app;
grant update (is_listed, lifted_at) on handling_restriction to repatria_app;

-- Once the disclosure was transmitted a restriction can be lifted, once, by a supervisor; nothing else.
create or replace function app.keep_handling_restriction() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null then
    return new;
  end if;
  if new.lifted_at is distinct from old.lifted_at and (old.lifted_at is not null or app.supervised_state() is null) then
    raise exception 'a restriction is lifted once, by a supervisor' using errcode = '42501';
  end if;
  if new.is_listed is distinct from old.is_listed
    and exists (select from app.handled_disclosure d where d.id = old.disclosure_id and d.is_sent) then
    raise exception 'what was transmitted does not change' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_handling_restriction on handling_restriction;
create trigger keep_handling_restriction before update on handling_restriction
  for each row execute function app.keep_handling_restriction();
