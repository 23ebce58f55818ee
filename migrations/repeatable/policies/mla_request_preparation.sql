alter table mla_request_preparation enable row level security;

-- For the central authority of the State, and for its competent authority with the whole request. Not for auditors, who
-- follow the process, nor for whoever was given a part (restrictions/assigned-parts.sql).
drop policy if exists mla_request_preparation_select on mla_request_preparation;
create policy mla_request_preparation_select on mla_request_preparation for select to repatria_app using (
  state = (select app.central_authority_state())
  or (state = (select app.viewer_state()) and request_id in (select w.id from app.whole_request w))
);
drop policy if exists mla_request_preparation_insert on mla_request_preparation;
create policy mla_request_preparation_insert on mla_request_preparation for insert to repatria_app with check (
  state = (select app.central_authority_state())
  and exists (select from app.handled_request r where r.id = request_id)
  and exists (select from public.mla_request_side s where (s.id, s.request_id, s.state)
    = (side_id, mla_request_preparation.request_id, mla_request_preparation.state))
);
drop policy if exists mla_request_preparation_update on mla_request_preparation;
create policy mla_request_preparation_update on mla_request_preparation for update to repatria_app
  using (state = (select app.central_authority_state())) with check (state = (select app.central_authority_state()));
grant select, insert on mla_request_preparation to repatria_app;
grant update (proposed_reasons, proposed_missing, proposed_answer, domestic_proceeding) on mla_request_preparation to repatria_app;

-- Nobody speaks in another's name: the words are those of whoever proposes. Looked at when the command is done, since it
-- writes the words before the proposal.
create or replace function app.keep_mla_request_preparation() returns trigger language plpgsql as $$
begin
  if app.viewer_role() is not null and coalesce(new.proposed_reasons, new.proposed_missing[1], new.proposed_answer) is not null
    and (tg_op = 'INSERT' or (old.proposed_reasons, old.proposed_missing, old.proposed_answer)
      is distinct from (new.proposed_reasons, new.proposed_missing, new.proposed_answer))
    and not exists (select from public.mla_request_side s
      where s.id = new.side_id and s.proposal is not null and s.proposed_by = app.viewer_id()) then
    raise exception 'a proposal is made in one''s own name' using errcode = '42501';
  end if;
  -- Nor are the words taken from a proposal of somebody else that goes on waiting.
  if app.viewer_role() is not null and tg_op = 'UPDATE'
    and (old.proposed_reasons, old.proposed_missing, old.proposed_answer)
      is distinct from (new.proposed_reasons, new.proposed_missing, new.proposed_answer)
    and exists (select from public.mla_request_side s
      where s.id = new.side_id and s.proposal is not null and s.proposed_by <> app.viewer_id()) then
    raise exception 'what somebody else proposed is approved or dropped first' using errcode = '42501';
  end if;
  return null;
end $$;
drop trigger if exists keep_mla_request_preparation on mla_request_preparation;
create constraint trigger keep_mla_request_preparation after insert or update on mla_request_preparation
  deferrable initially deferred for each row execute function app.keep_mla_request_preparation();

-- A proposal that is taken back, overtaken or approved takes its words with it, whoever did it: an executing authority
-- that overtakes it does not see them.
create or replace function app.forget_proposed_words() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_preparation p set proposed_reasons = null, proposed_missing = null, proposed_answer = null
    where p.side_id = new.id and coalesce(p.proposed_reasons, p.proposed_missing[1], p.proposed_answer) is not null;
  return null;
end $$;
drop trigger if exists forget_proposed_words on mla_request_side;
create trigger forget_proposed_words after update of proposal on mla_request_side for each row
  when (old.proposal is not null and coalesce(new.proposal, '') not in ('REFUSAL', 'ITEM_REFUSAL', 'INFORMATION', 'RETURN', 'LAPSE',
    'CONDITION_ACCEPTANCE', 'CONDITION_DECLINE'))
  execute function app.forget_proposed_words();
