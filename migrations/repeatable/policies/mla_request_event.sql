alter table mla_request_event enable row level security;

-- Whoever sees the request sees its steps; row security of mla_request decides.
drop policy if exists mla_request_event_select on mla_request_event;
create policy mla_request_event_select on mla_request_event for select to repatria_app using (
  exists (select from mla_request r where r.id = request_id)
);
drop policy if exists mla_request_event_insert on mla_request_event;
create policy mla_request_event_insert on mla_request_event for insert to repatria_app with check (
  by_state = (select app.central_authority_state())
  and exists (select from app.handled_request r where r.id = request_id)
);
grant select, insert on mla_request_event to repatria_app;
