alter table mla_request_delivery enable row level security;

-- For the central authorities that handle the request and for auditors who see it; not for competent authorities, not
-- for StAR.
drop policy if exists mla_request_delivery_select on mla_request_delivery;
create policy mla_request_delivery_select on mla_request_delivery for select to repatria_app using (
  exists (select from app.handled_request r where r.id = request_id)
  or ((select app.viewer_role()) = 'AUDITOR' and exists (select from mla_request r where r.id = request_id))
  -- Of a draft on paper, as that.
  or request_id is null and exists (select from shared_draft d where d.id = shared_draft_id)
);
-- Opened by the State that keeps the sending side, with nothing known of its outcome: that of the request itself, or of a
-- letter of the own State about it or its draft. What an executing authority reports waits for its central authority to send it.
drop policy if exists mla_request_delivery_insert on mla_request_delivery;
create policy mla_request_delivery_insert on mla_request_delivery for insert to repatria_app with check (
  recorded_outcome is null
  and (
    subject = 'REQUEST' and exists (select from app.handled_request r where r.id = request_id
      and from_state = r.requesting_state and to_state = r.requested_state
      and r.requesting_keeper = (select app.central_authority_state()))
    or subject <> 'REQUEST' and letter_id is not null and exists (
      select from app.lettered_request r where r.id = request_id
        and r.from_state = mla_request_delivery.from_state and r.to_state = mla_request_delivery.to_state)
    and exists (select from mla_request_event e where e.id = event_id and e.request_id = mla_request_delivery.request_id
      and e.by_state = from_state and e.entered_by is null
      and ((select app.competent_authority()) is null or medium is null
        and e.command in ('executeMlaRequestItem', 'markMlaRequestItemNotPossible', 'recordMlaRequestDelay')))
    or event_id is null and letter_id is not null and exists (
      select from shared_draft d where d.id = shared_draft_id and d.request_id is not distinct from mla_request_delivery.request_id
        and (from_state, to_state) in ((d.requesting_state, d.requested_state), (d.requested_state, d.requesting_state)) and d.is_shared
        and from_state = (select app.central_authority_state()) and d.requesting_keeper = from_state and d.requested_keeper = from_state))
  -- Of a letter it is the delivery of that letter, as it is.
  and (letter_id is null or (select app.competent_authority()) is not null or exists (
    select from mla_request_letter l where l.id = letter_id and l.request_id is not distinct from mla_request_delivery.request_id
      and l.from_state = mla_request_delivery.from_state and l.digest = mla_request_delivery.digest
      and l.event_id is not distinct from mla_request_delivery.event_id
      and l.shared_draft_id is not distinct from mla_request_delivery.shared_draft_id))
);
-- A paper came on another day, where that was typed wrongly. What waits is sent on its way once, outside Repatria, by the State whose letter it is; from then on evidence speaks.
drop policy if exists mla_request_delivery_update on mla_request_delivery;
create policy mla_request_delivery_update on mla_request_delivery for update to repatria_app
  using (medium is null and from_state = (select app.central_authority_state())
      and (exists (select from app.handled_request r where r.id = request_id)
        or request_id is null and exists (select from shared_draft d where d.id = shared_draft_id))
    or letter_id is null and app.corrects_now(request_id, 'receivedOn'))
  with check (medium <> 'REPATRIA'
    and (from_state = (select app.central_authority_state()) or letter_id is null and app.corrects_now(request_id, 'receivedOn')));
grant select, insert on mla_request_delivery to repatria_app;
grant update (medium, tracking_number, opened_at, relay_due_at, delivery_due_at, retrieval_due_at) on mla_request_delivery to repatria_app;
