-- The requests that the viewer's central authority entered from the paper of a State that does not take part in Repatria,
-- and of which it may still correct what it typed wrongly. The view is the owner's, so that row security can ask it.
create or replace view app.correctable_request with (security_barrier) as
  select r.id from public.mla_request r
  where r.requested_keeper = (select app.central_authority_state())
    and r.requested_state = r.requested_keeper and r.requesting_keeper = r.requested_keeper
    and r.is_sent and not r.historical and r.status not in ('REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED')
    and exists (select from public.state s where s.code = r.requesting_state and s.on_repatria_since is null);
grant select on app.correctable_request to repatria_app;

-- Whether all that differs between two states of a record was entered as a correction, from what stood there to what
-- stands there now; of what was not, nothing that was sent changes.
create or replace function app.is_corrected(request uuid, before jsonb, after jsonb) returns boolean language sql stable
  as $$
    select exists (select from app.correctable_request c where c.id = request) and not exists (
      select from jsonb_each_text(before) o join jsonb_each_text(after) n using (key)
      where o.value is distinct from n.value and not exists (
        select from public.mla_request_correction c
        where c.request_id = request and lower(regexp_replace(c.field, '([A-Z])', '_\1', 'g')) = o.key
          and c.before is not distinct from o.value and c.after is not distinct from n.value))
  $$;
