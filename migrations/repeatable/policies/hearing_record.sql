alter table hearing_record enable row level security;

-- For the authorities of the two States alone: not for auditors, not for StAR (UNCAC art. 46(15), (20)).
drop policy if exists hearing_record_select on hearing_record;
create policy hearing_record_select on hearing_record for select to repatria_app using (
  (exists (select from app.handled_request r where r.id = request_id) or request_id in (select a.id from app.assigned_request a))
);
-- Never changed.
drop policy if exists hearing_record_insert on hearing_record;
create policy hearing_record_insert on hearing_record for insert to repatria_app with check (
  entered_by = (select app.central_authority_state())
  and exists (select from hearing h where h.id = hearing_id and h.request_id = hearing_record.request_id)
  and exists (select from app.handled_request r where r.id = request_id and r.is_sent and r.case_id = hearing_record.case_id
    and r.requesting_state = hearing_record.requesting_state and r.requested_state = hearing_record.requested_state
    and r.requesting_keeper = hearing_record.requesting_keeper and r.requested_keeper = hearing_record.requested_keeper)
);
grant select, insert on hearing_record to repatria_app;
