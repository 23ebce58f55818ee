-- The States between which a treaty is in force today: "between" is asked of it. A view of the asker's own right.
create or replace view public.treaty_in_force with (security_invoker) as
  select treaty_id, array_agg(state) as states from public.treaty_party
  where (in_force_from is null or in_force_from <= current_date) and (until is null or until > current_date)
  group by treaty_id;
grant select on public.treaty_in_force to repatria_app;

-- The treaties on mutual legal assistance by which two States are or were bound, or will be, with the days between which both
-- are: they govern requests between the two (UNCAC art. 46(6), (7), (30)). Whoever asks compares the days with its own.
create or replace view public.governing_treaty with (security_invoker) as
  select t.id, one.state as state, other.state as other_state,
    jsonb_build_object('id', t.id, 'name', t.name, 'kind', t.kind, 'reference', t.reference, 'verification', t.verification,
      'inForceFrom', greatest(one.in_force_from, other.in_force_from), 'until', least(one.until, other.until)) as treaty
  from public.treaty t
  join public.treaty_party one on one.treaty_id = t.id
  join public.treaty_party other on other.treaty_id = t.id and other.state <> one.state
  where t.governs_mutual_legal_assistance;
grant select on public.governing_treaty to repatria_app;

-- The same of the two States of a request.
create or replace view public.mla_request_governing_treaty with (security_invoker) as
  select g.id, r.id as request_id, g.treaty from public.mla_request r
  join public.governing_treaty g on g.state = r.requesting_state and g.other_state = r.requested_state;
grant select on public.mla_request_governing_treaty to repatria_app;
-- What identifies a treaty does not change; who confirms it does so in one's own name, and not what one's own State recorded.
create or replace function app.keep_treaty() returns trigger language plpgsql as $$
begin
  if (old.id, old.name, old.kind, old.subjects, old.governs_mutual_legal_assistance, old.signed_on)
    is distinct from
    (new.id, new.name, new.kind, new.subjects, new.governs_mutual_legal_assistance, new.signed_on)
    and app.viewer_role() is not null then
    raise exception 'what a treaty is does not change' using errcode = '42501';
  end if;
  -- Whom it binds besides: a State says it of itself, one after the other, and the secretariat of any.
  if new.party_states is distinct from old.party_states and app.viewer_role() is not null
    and (old.kind = 'BILATERAL' or new.party_states[:cardinality(old.party_states)] <> old.party_states
      or cardinality(new.party_states) <> cardinality(old.party_states) + 1
      or (not app.is_secretariat() and (new.party_states[cardinality(new.party_states)] is distinct from app.central_authority_state()
        or new.recorded_for is distinct from app.viewer_state() or new.verification <> 'UNVERIFIED'))) then
    raise exception 'a State joins a treaty of several States for itself, and another confirms it' using errcode = '42501';
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

-- The parties of a treaty are written in the transaction in which it comes to name them.
create or replace function app.is_treaty_of_this_transaction(treaty uuid, party text) returns boolean
  language sql stable
  as $$
    select exists (
      select from public.treaty t
      where t.id = treaty and t.party_states @> array[party] and t.xmin = pg_current_xact_id()::xid)
  $$;
