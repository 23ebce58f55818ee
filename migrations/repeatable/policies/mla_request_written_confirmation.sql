alter table mla_request_written_confirmation enable row level security;

-- For whoever follows the request: everybody who sees it but StAR.
drop policy if exists mla_request_written_confirmation_select on mla_request_written_confirmation;
create policy mla_request_written_confirmation_select on mla_request_written_confirmation for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
-- By the State that keeps the requesting side, of a request whose confirmation was due; once.
drop policy if exists mla_request_written_confirmation_insert on mla_request_written_confirmation;
create policy mla_request_written_confirmation_insert on mla_request_written_confirmation for insert to repatria_app with check (
  app.keeps_requesting_side(request_id)
  and exists (select from mla_request r where r.id = request_id and r.is_sent and r.written_confirmation_due_at is not null)
);
grant select, insert on mla_request_written_confirmation to repatria_app;
