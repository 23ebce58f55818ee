alter table mla_request_correction enable row level security;

-- For the central authority that keeps the request, as what the paper says is; never changed.
drop policy if exists mla_request_correction_select on mla_request_correction;
create policy mla_request_correction_select on mla_request_correction for select to repatria_app using (
  exists (select from app.handled_request r where r.id = request_id)
);
drop policy if exists mla_request_correction_insert on mla_request_correction;
create policy mla_request_correction_insert on mla_request_correction for insert to repatria_app with check (
  corrected_by = (select app.viewer_id()) and exists (select from app.correctable_request c where c.id = request_id)
  and field in ('requestingReference', 'legalBasis', 'legalBasisDetail', 'purpose', 'urgencyReason', 'deadline',
    'deadlineReason', 'confidential', 'channel', 'language', 'subjectMatter', 'facts', 'assistanceSought',
    'procedureWished', 'conductingAuthority', 'conductingAuthorityFunctions', 'assurancesDetail', 'previousContacts',
    'urgent', 'receivedOn', 'items', 'offences', 'persons', 'enclosures')
);
grant select, insert on mla_request_correction to repatria_app;
