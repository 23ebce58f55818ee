alter table mla_request_delivery_evidence enable row level security;

drop policy if exists mla_request_delivery_evidence_select on mla_request_delivery_evidence;
create policy mla_request_delivery_evidence_select on mla_request_delivery_evidence for select to repatria_app using (
  exists (select from app.handled_request r where r.id = request_id)
  or ((select app.viewer_role()) = 'AUDITOR' and exists (select from mla_request r where r.id = request_id))
  or request_id is null and exists (select from mla_request_delivery d where d.id = delivery_id)
);
-- Recorded by either State, each for itself, of what was sent on its way; never changed.
drop policy if exists mla_request_delivery_evidence_insert on mla_request_delivery_evidence;
create policy mla_request_delivery_evidence_insert on mla_request_delivery_evidence for insert to repatria_app with check (
  recorded_for = (select app.central_authority_state())
  and (request_id is null or exists (select from app.handled_request r where r.id = request_id))
  and exists (select from mla_request_delivery d where d.id = delivery_id
    and d.request_id is not distinct from mla_request_delivery_evidence.request_id and d.medium is not null)
);
grant select, insert on mla_request_delivery_evidence to repatria_app;

-- Where a delivery stands follows the evidence: a kind later in this list overrules an earlier one.
create or replace function app.keep_delivery_outcome() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  priority text[] := array['SUBMISSION_ACCEPTANCE', 'SUBMISSION_REJECTION', 'RELAY_REMMD_ACCEPTANCE',
    'RELAY_REMMD_FAILURE', 'RELAY_REMMD_REJECTION', 'DELIVERY', 'NON_DELIVERY', 'RETRIEVAL', 'NON_RETRIEVAL'];
begin
  update mla_request_delivery d set recorded_outcome = new.kind
  where d.id = new.delivery_id
    and (d.recorded_outcome is null or array_position(priority, d.recorded_outcome) < array_position(priority, new.kind));
  return null;
end $$;
drop trigger if exists keep_delivery_outcome on mla_request_delivery_evidence;
create trigger keep_delivery_outcome after insert on mla_request_delivery_evidence
  for each row execute function app.keep_delivery_outcome();
