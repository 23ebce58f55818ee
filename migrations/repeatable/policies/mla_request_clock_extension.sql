alter table mla_request_clock_extension enable row level security;

-- With the clock.
drop policy if exists mla_request_clock_extension_select on mla_request_clock_extension;
create policy mla_request_clock_extension_select on mla_request_clock_extension for select to repatria_app using (
  exists (select from mla_request_clock c where c.id = clock_id)
);
-- By the State that is bound, or the one that keeps its side; never changed.
drop policy if exists mla_request_clock_extension_insert on mla_request_clock_extension;
create policy mla_request_clock_extension_insert on mla_request_clock_extension for insert to repatria_app with check (
  exists (select from app.handled_request r where r.id = request_id and r.is_sent and (
    (by_state = r.requesting_state and r.requesting_keeper = (select app.central_authority_state()))
    or (by_state = r.requested_state and r.requested_keeper = (select app.central_authority_state()))))
  and exists (select from mla_request_clock c
    where c.id = clock_id and c.request_id = mla_request_clock_extension.request_id and c.state = by_state)
);
grant select, insert on mla_request_clock_extension to repatria_app;
