alter table mla_request_condition enable row level security;

-- Before it is sent, it exists for those alone who prepare it: the central authority of the State, and its competent
-- authority with the whole request, as all that a State prepares to say. Then for those who follow the request.
drop policy if exists mla_request_condition_select on mla_request_condition;
create policy mla_request_condition_select on mla_request_condition for select to repatria_app using (
  (is_sent or state = (select app.central_authority_state())
    or (state = (select app.viewer_state()) and request_id in (select w.id from app.whole_request w)))
  and (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
drop policy if exists mla_request_condition_insert on mla_request_condition;
create policy mla_request_condition_insert on mla_request_condition for insert to repatria_app with check (
  state = (select app.central_authority_state()) and not is_sent and not binds and status = 'PROPOSED'
  and coalesce(answered_at, fulfilled_at, withdrawn_at) is null and coalesce(decline_reasons, withdrawal_reasons) is null
  and app.keeps_requested_side(request_id)
);
drop policy if exists mla_request_condition_update on mla_request_condition;
create policy mla_request_condition_update on mla_request_condition for update to repatria_app
  using (exists (select from app.handled_request r where r.id = request_id))
  with check (exists (select from app.handled_request r where r.id = request_id));
grant select, insert on mla_request_condition to repatria_app;
grant update (is_sent, is_dropped, status, binds, binds_until, decline_reasons, answered_at, fulfilled_at, withdrawal_reasons,
  withdrawn_at) on mla_request_condition
  to repatria_app;

-- What was sent stays sent; the requesting State answers, the requested State sends, gives up, takes back and notes what was kept.
create or replace function app.keep_mla_request_condition() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is null then return new; end if;
  if (old.is_sent and not new.is_sent) or (old.is_sent and new.is_dropped) or (old.is_dropped and not new.is_dropped) then
    raise exception 'a condition that was sent stays, as it was sent' using errcode = '42501';
  end if;
  if ((old.decline_reasons, old.answered_at) is distinct from (new.decline_reasons, new.answered_at)
    or new.status <> old.status and new.status in ('ACCEPTED', 'DECLINED') or (new.binds and not old.binds))
    and not app.keeps_requesting_side(old.request_id) then
    raise exception 'the requesting State answers a condition' using errcode = '42501';
  end if;
  if ((new.status <> old.status and new.status in ('FULFILLED', 'WITHDRAWN')) or new.is_sent <> old.is_sent or new.is_dropped <> old.is_dropped
    or (old.fulfilled_at, old.withdrawal_reasons, old.withdrawn_at) is distinct from (new.fulfilled_at, new.withdrawal_reasons, new.withdrawn_at)
    or (old.binds and not new.binds)) and not app.keeps_requested_side(old.request_id) then
    raise exception 'the requested State says this of its conditions' using errcode = '42501';
  end if;
  -- What was not sent is given up; what is taken back says why.
  if new.status <> old.status and new.status = 'WITHDRAWN' and not (old.is_sent and new.withdrawn_at is not null)
    or new.status <> 'WITHDRAWN' and new.withdrawn_at is not null then
    raise exception 'a condition that was sent and not answered is taken back' using errcode = '42501';
  end if;
  if new.is_sent and not old.is_sent and not app.is_proposed_by_another(old.request_id, 'CONDITIONS') then
    raise exception 'a supervisor does this, as somebody else proposed' using errcode = '42501';
  end if;
  -- Of this condition, and of no other, in the words that were proposed.
  if new.status <> old.status and new.status in ('ACCEPTED', 'DECLINED') and not (
    app.is_proposed_by_another(old.request_id, case new.status when 'ACCEPTED' then 'CONDITION_ACCEPTANCE' else 'CONDITION_DECLINE' end)
    and exists (select from public.mla_request_side s left join public.mla_request_preparation p on p.side_id = s.id
      where s.request_id = old.request_id and s.state = app.viewer_state() and s.proposed_condition_id = old.id
        and new.decline_reasons is not distinct from case new.status when 'DECLINED' then p.proposed_reasons end)) then
    raise exception 'a supervisor does this, as somebody else proposed' using errcode = '42501';
  end if;
  if new.status <> old.status
    and (old.status, new.status) not in (('PROPOSED', 'ACCEPTED'), ('PROPOSED', 'DECLINED'), ('ACCEPTED', 'FULFILLED'), ('PROPOSED', 'WITHDRAWN'))
    -- What is said of it is said with the step.
    or ((old.decline_reasons, old.answered_at) is distinct from (new.decline_reasons, new.answered_at)
      and not (new.status <> old.status and new.status in ('ACCEPTED', 'DECLINED')))
    or ((old.withdrawal_reasons, old.withdrawn_at) is distinct from (new.withdrawal_reasons, new.withdrawn_at)
      and not (new.status <> old.status and new.status = 'WITHDRAWN'))
    or (old.binds_until is distinct from new.binds_until and not (new.binds and not old.binds))
    or (new.binds and not old.binds and (new.binds_until is null) <> (new.expires_on is null))
    or (old.fulfilled_at is distinct from new.fulfilled_at and not (new.status <> old.status and new.status = 'FULFILLED')) then
    raise exception 'an answer to a condition does not change' using errcode = '42501';
  end if;
  -- With the acceptance of the last of those that were proposed together, the State is bound by all; until each was kept.
  if new.binds and not old.binds and not (new.status = 'ACCEPTED' and app.is_proposed_by_another(old.request_id, 'CONDITION_ACCEPTANCE')
      and new.set = (select max(l.set) from public.mla_request_condition l where l.request_id = old.request_id and l.is_sent)
      and exists (select from public.mla_request r where r.id = old.request_id and r.status = 'ACCEPTED_WITH_CONDITIONS'))
    or old.binds and not new.binds and not (new.status <> old.status and new.status = 'FULFILLED') then
    raise exception 'conditions bind once all are accepted, until they are kept' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_condition on mla_request_condition;
create trigger keep_mla_request_condition before update on mla_request_condition
  for each row execute function app.keep_mla_request_condition();
