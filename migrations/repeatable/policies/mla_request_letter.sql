alter table mla_request_letter enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)). The letter of
-- request names all items and persons, so a competent authority reads it with the whole request alone; the letters of steps and
-- of drafts pass between the central authorities.
drop policy if exists mla_request_letter_select on mla_request_letter;
create policy mla_request_letter_select on mla_request_letter for select to repatria_app using (
  (exists (select from app.handled_request r where r.id = request_id) or request_id in (select a.id from app.assigned_request a)
    or request_id is null and (select app.is_central_authority()) and exists (select from shared_draft d where d.id = shared_draft_id))
  and ((select app.competent_authority()) is null or subject = 'REQUEST' and request_id in (select w.id from app.whole_request w))
);
-- Put together once, by the State whose letter it is, and never changed: the letter of request when it is submitted, by the
-- State that keeps the requesting side; those of steps with a step of the own State, where no other reads it here. An
-- executing authority tells what it did with an item, and why that takes long; its central authority sends that on. Those about a
-- draft with its sharing or after it, by the State that keeps both sides of it, where the other does not read it here.
drop policy if exists mla_request_letter_insert on mla_request_letter;
create policy mla_request_letter_insert on mla_request_letter for insert to repatria_app with check (
  subject = 'REQUEST' and exists (
    select from app.drafted_request r where r.id = request_id and r.case_id = mla_request_letter.case_id
      and r.requesting_state = from_state)
  or subject <> 'REQUEST' and exists (
    select from app.lettered_request r where r.id = request_id and r.case_id = mla_request_letter.case_id
      and r.from_state = mla_request_letter.from_state)
    and exists (select from mla_request_event e where e.id = event_id and e.request_id = mla_request_letter.request_id
      and e.by_state = from_state and e.entered_by is null
      and ((select app.competent_authority()) is null
        or e.command in ('executeMlaRequestItem', 'markMlaRequestItemNotPossible', 'recordMlaRequestDelay')))
  or event_id is null and exists (
    select from shared_draft d where d.id = shared_draft_id and d.request_id is not distinct from mla_request_letter.request_id
      and d.case_id is not distinct from mla_request_letter.case_id and from_state in (d.requesting_state, d.requested_state) and d.is_shared
      and from_state = (select app.central_authority_state()) and d.requesting_keeper = from_state and d.requested_keeper = from_state)
);
grant select, insert on mla_request_letter to repatria_app;
