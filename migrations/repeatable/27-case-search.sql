-- Cases that hold some words, as far as the viewer may see them; null when the words are so common that looking through
-- the list finds them sooner. An index on words is barred to those whom row security holds, since comparing words could
-- tell what it compared; so it is asked here, in the owner's right.
create or replace function app.cases_by_open_words(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  select case when count(*) <= 5000 then coalesce(array_agg(found.id) filter (where found.seen), '{}') end
  from (
    select f.id, f.publication in ('NEUTRAL', 'FULL')
      or f.party_states @> array[(select app.overseeing_state())]
      or (select app.is_auditor_of_the_system())
      or f.assigned_authorities @> array[(select app.competent_authority())]
      or f.id in (select g.id from app.granted_case g) as seen
    from case_file f where f.search_open @@ (select app.search_query(words)) limit 5001
  ) found where found.id not in (select app.barred_cases())
$$;

create or replace function app.cases_by_names(words text) returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
as $$
  select case when count(*) <= 5000 then coalesce(array_agg(found.case_id) filter (where found.named), '{}') end
  from (
    -- A scalar, not an exists: it is asked of each of the few, and not of all cases beforehand.
    select n.case_id, (select true from app.named_case c where c.id = n.case_id) as named
    from case_narrative n where n.search_full @@ (select app.search_query(words)) limit 5001
  ) found where found.case_id not in (select app.barred_cases())
$$;
revoke all on function app.cases_by_open_words(text), app.cases_by_names(text) from public;
grant execute on function app.cases_by_open_words(text), app.cases_by_names(text) to repatria_app;
