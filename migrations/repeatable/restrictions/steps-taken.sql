-- Whether a step that two people took stands on its record as it was proposed, the record being another than the one that the
-- proposer read. Of what it does not know it says no.
create or replace function app.is_step_taken(step public.mla_request_proposed_step) returns boolean language sql stable
  as $$
    select coalesce(case
      when step.command in ('proposeMlaRequestCostTerms', 'agreeToMlaRequestCost') then (
        select c.version > (step.input ->> 'expectedVersion')::int and case step.command
          when 'proposeMlaRequestCostTerms' then c.status = 'PROPOSED'
            and (c.proposed_bearer, c.terms) = (step.input ->> 'bearer', step.input ->> 'terms')
          else c.status = 'AGREED' end
        from public.mla_request_cost c where c.id = step.record_key)
      when step.command in ('proposeLeavingPeriod', 'agreeToLeavingPeriod') then (
        select c.version > (step.input ->> 'expectedVersion')::int and case step.command
          when 'proposeLeavingPeriod' then c.proposed_leaving_days = (step.input ->> 'days')::int
          else c.period_agreed_at is not null and c.leaving_days = (step.input ->> 'days')::int end
        from public.safe_conduct c where c.id = step.record_key)
      when step.command in ('agreeToHandOverPerson', 'agreeToReceivePerson', 'extendDetainedPersonTransfer',
          'consentToEarlierActsProceedings') then (
        select t.version > (step.input ->> 'expectedVersion')::int and case step.command
          when 'agreeToHandOverPerson' then t.holding_agreed_at is not null
            and t.holding_conditions is not distinct from (step.input ->> 'conditions')
            and t.in_custody = coalesce((step.input ->> 'inCustody')::boolean, true)
          when 'agreeToReceivePerson' then t.receiving_agreed_at is not null
            and t.receiving_conditions is not distinct from (step.input ->> 'conditions')
          when 'extendDetainedPersonTransfer' then t.return_due_on = (step.input ->> 'returnDueOn')::date
          else t.earlier_acts_consented_at is not null and t.earlier_acts_consent = step.input ->> 'acts' end
        from public.detained_person_transfer t where t.id = step.record_key)
      when step.command = 'grantSafeConduct' then (
        select c.request_id = step.request_id and app.is_safe_conduct_proposed(c, step.input)
        from public.safe_conduct c where c.id = step.record_key)
      end, false)
  $$;

-- A step is approved by taking it: what stands as approved was done. At the end of the transaction, since it is approved and
-- written in one.
create or replace function app.take_approved_step() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is not null and not app.is_step_taken(new) then
    raise exception 'a step is approved by taking it, as it was proposed' using errcode = '42501';
  end if;
  return null;
end $$;
drop trigger if exists take_approved_step on mla_request_proposed_step;
create constraint trigger take_approved_step after update on mla_request_proposed_step deferrable initially deferred
  for each row when (new.status = 'APPROVED') execute function app.take_approved_step();
