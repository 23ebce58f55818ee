-- What a State keeps from some of its own people does not exist for them, whatever else lets them see a row: a second
-- condition on every table that says something of a request, for reading and for writing. It finds the tables by
-- themselves, so that none is forgotten. What came before a request (a draft on paper) is kept from nobody until that is made.
do $$
declare
  about record;
begin
  for about in
    select 'public.mla_request'::regclass as name, 'id' as request, '%I not in (select b from app.barred_requests() b)' as condition
    union all
    select t.name, 'request_id', case when a.attnotnull then '%I not in (select b from app.barred_requests() b)'
        else 'coalesce(%I not in (select b from app.barred_requests() b), true)' end
    from app.table_about_request t join pg_attribute a on a.attrelid = t.name and a.attname = 'request_id'
  loop
    execute format('drop policy if exists need_to_know on %s', about.name);
    execute format(
      'create policy need_to_know on %s as restrictive for all to repatria_app using (%s)',
      about.name, format(about.condition, about.request));
  end loop;
end $$;

-- Nor does the trail tell them of it.
drop policy if exists need_to_know on audit_event;
create policy need_to_know on audit_event as restrictive for all to repatria_app
  using (subject_key not in (select app.barred_records()));

-- A request that puts another again, or follows an urgent one in full, is about the same matter: each State keeps it to
-- the team to which it keeps that one, and who had a conflict of interest has it still.
create or replace function app.carry_need_to_know() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  earlier uuid := coalesce(new.resubmits_id, new.follows_up_id);
begin
  insert into mla_request_restriction (id, request_id, state, officers, reason, restricted_by, restricted_at)
  select gen_random_uuid(), new.id, r.state, r.officers, r.reason, r.restricted_by, new.created_at
  from mla_request_restriction r where r.request_id = earlier and r.lifted_at is null;
  insert into mla_request_conflict (id, request_id, state, officer, reason, declared_by, declared_at, decision, decision_reason,
    decided_by, decided_at)
  select gen_random_uuid(), new.id, c.state, c.officer, c.reason, c.declared_by, c.declared_at, c.decision, c.decision_reason,
    c.decided_by, c.decided_at
  from mla_request_conflict c where c.request_id = earlier and c.decision is distinct from 'DISMISSED';
  return null;
end $$;
drop trigger if exists carry_need_to_know on mla_request;
create trigger carry_need_to_know after insert on mla_request
  for each row when (coalesce(new.resubmits_id, new.follows_up_id) is not null) execute function app.carry_need_to_know();
