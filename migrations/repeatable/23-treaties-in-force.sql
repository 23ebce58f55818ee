-- The States between which a treaty is in force today: "between" is asked of it. A view of the asker's own right.
create or replace view public.treaty_in_force with (security_invoker) as
  select treaty_id, array_agg(state) as states from public.treaty_party
  where (in_force_from is null or in_force_from <= current_date) and (until is null or until > current_date)
  group by treaty_id;
grant select on public.treaty_in_force to repatria_app;

-- What identifies a treaty does not change; who confirms it does so in one's own name, and not what one's own State recorded.
create or replace function app.keep_treaty() returns trigger language plpgsql as $$
begin
  if (old.id, old.name, old.kind, old.subjects, old.governs_mutual_legal_assistance, old.signed_on, old.party_states)
    is distinct from
    (new.id, new.name, new.kind, new.subjects, new.governs_mutual_legal_assistance, new.signed_on, new.party_states)
    and app.viewer_role() is not null then
    raise exception 'what a treaty is does not change' using errcode = '42501';
  end if;
  if new.verification = 'CONFIRMED' and old.verification <> 'CONFIRMED' and app.viewer_role() is not null
    and not app.is_secretariat()
    and (old.recorded_for = app.viewer_state() or new.verified_for is distinct from app.viewer_state()) then
    raise exception 'a treaty is confirmed by another party, in its own name' using errcode = '42501';
  end if;
  return new;
end $$;

-- A State ends a treaty for itself, once; what was recorded of it stays.
create or replace function app.keep_treaty_party() returns trigger language plpgsql as $$
begin
  if (old.id, old.treaty_id, old.state) is distinct from (new.id, new.treaty_id, new.state)
    or (app.viewer_role() is not null and (old.until is not null or old.in_force_from is distinct from new.in_force_from)) then
    raise exception 'what was recorded of a party to a treaty does not change' using errcode = '42501';
  end if;
  return new;
end $$;

-- A treaty is whole when it is written: its parties come in the same transaction, and none is added afterwards.
create or replace function app.is_treaty_of_this_transaction(treaty uuid, party text) returns boolean
  language sql stable
  as $$
    select exists (
      select from public.treaty t
      where t.id = treaty and t.party_states @> array[party] and t.xmin = pg_current_xact_id()::xid)
  $$;
