alter table spontaneous_disclosure enable row level security;

-- A disclosure exists for who keeps the sending State's side; for who keeps the receiving State's from transmission on;
-- for their auditors likewise; for the competent authority that one of them named on its side. Never for StAR.
drop policy if exists spontaneous_disclosure_select on spontaneous_disclosure;
create policy spontaneous_disclosure_select on spontaneous_disclosure for select to repatria_app using (
  sending_keeper = (select app.overseeing_state())
  or (receiving_keeper = (select app.overseeing_state()) and is_sent)
  or (select app.is_auditor_of_the_system())
  or ((select app.viewer_role()) = 'COMPETENT_AUTHORITY' and id in (
    select s.disclosure_id from spontaneous_disclosure_side s
    where s.authority_id = (select app.viewer_authority()) and s.state = (select app.viewer_state())))
);

-- Each State keeps its own side; both only where the other one does not take part in Repatria.
drop policy if exists spontaneous_disclosure_insert on spontaneous_disclosure;
create policy spontaneous_disclosure_insert on spontaneous_disclosure for insert to repatria_app with check (
  sending_keeper = (select app.central_authority_state()) and not is_sent and not is_opened and status = 'DRAFT'
  and (sending_state = (select app.viewer_state()) or receiving_keeper = (select app.viewer_state()))
);

drop policy if exists spontaneous_disclosure_update on spontaneous_disclosure;
create policy spontaneous_disclosure_update on spontaneous_disclosure for update to repatria_app
  using (sending_keeper = (select app.central_authority_state())
    or (receiving_keeper = (select app.central_authority_state()) and is_sent))
  with check (sending_keeper = (select app.central_authority_state())
    or (receiving_keeper = (select app.central_authority_state()) and is_sent));

grant select, insert on spontaneous_disclosure to repatria_app;
grant update (receiving_reference, sending_authority_entry_id, receiving_authority_entry_id, status, is_sent, is_opened,
  basis, subject, offences, language, decline_reason, has_information, has_proceeds, transmitted_at, answered_at,
  listed_at, updated_at, version) on spontaneous_disclosure to repatria_app;

-- What was transmitted stays as it was transmitted, between the same States; who keeps one side writes that side only;
-- and what leaves the State was proposed by another than the supervisor who transmits it.
create or replace function app.keep_spontaneous_disclosure() returns trigger language plpgsql as $$
declare
  viewer text := app.viewer_state();
  said boolean := (old.basis, old.subject, old.offences, old.language, old.has_information, old.has_proceeds)
    is distinct from (new.basis, new.subject, new.offences, new.language, new.has_information, new.has_proceeds);
  sent boolean := (old.is_sent, old.transmitted_at, old.listed_at, old.sending_authority_entry_id, old.receiving_authority_entry_id)
    is distinct from (new.is_sent, new.transmitted_at, new.listed_at, new.sending_authority_entry_id, new.receiving_authority_entry_id);
  answered boolean := (old.is_opened, old.receiving_reference, old.decline_reason, old.answered_at)
    is distinct from (new.is_opened, new.receiving_reference, new.decline_reason, new.answered_at);
  decided boolean := new.status <> old.status and new.status in ('ACKNOWLEDGED', 'DECLINED');
  moved boolean := new.status <> old.status and not decided;
begin
  if (old.id, old.sending_state, old.receiving_state, old.sending_keeper, old.receiving_keeper, old.sending_reference, old.created_at)
      is distinct from (new.id, new.sending_state, new.receiving_state, new.sending_keeper, new.receiving_keeper, new.sending_reference, new.created_at)
    or (old.is_sent and (said or sent))
    or (old.is_opened and not new.is_opened)
    or (old.status in ('ACKNOWLEDGED', 'DECLINED', 'DISCARDED') and new.status <> old.status)
    or (new.is_opened <> (new.status = 'ACKNOWLEDGED')) then
    raise exception 'what identifies a disclosure, and what was transmitted, does not change' using errcode = '42501';
  end if;
  if (viewer is distinct from old.sending_keeper and (said or sent or moved))
    or (viewer is distinct from old.receiving_keeper and (answered or decided)) then
    if app.viewer_role() is not null then
      raise exception 'this is for the other State to say' using errcode = '42501';
    end if;
  end if;
  if app.viewer_role() is not null and new.is_sent and not old.is_sent and old.sending_state = viewer and not exists (
      select from public.spontaneous_disclosure_side s
      where s.disclosure_id = old.id and s.state = viewer and s.proposal = 'TRANSMISSION'
        and s.proposed_by <> app.viewer_id() and app.supervised_state() is not null) then
    raise exception 'a supervisor does this, as somebody else proposed' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_spontaneous_disclosure on spontaneous_disclosure;
create trigger keep_spontaneous_disclosure before update on spontaneous_disclosure
  for each row execute function app.keep_spontaneous_disclosure();
