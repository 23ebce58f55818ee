alter table mla_request_offence enable row level security;

-- Whoever sees the request sees for which offences it asks; row security of mla_request decides.
drop policy if exists mla_request_offence_select on mla_request_offence;
create policy mla_request_offence_select on mla_request_offence for select to repatria_app using (
  exists (select from mla_request r where r.id = request_id)
);

-- Written by the State that keeps the requesting side, and before the request is sent.
drop policy if exists mla_request_offence_insert on mla_request_offence;
create policy mla_request_offence_insert on mla_request_offence for insert to repatria_app with check (
  exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'offences')
);
drop policy if exists mla_request_offence_update on mla_request_offence;
create policy mla_request_offence_update on mla_request_offence for update to repatria_app
  using (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'offences'))
  with check (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'offences'));
grant select, insert on mla_request_offence to repatria_app;
grant update (is_listed, citation, description, text, penalty) on mla_request_offence to repatria_app;
