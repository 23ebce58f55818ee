alter table mla_request_restriction enable row level security;

-- The own State's: for its central authority, as far as it knows of the request, and its auditor.
drop policy if exists mla_request_restriction_select on mla_request_restriction;
create policy mla_request_restriction_select on mla_request_restriction for select to repatria_app using (
  state = (select app.overseeing_state())
);
-- An officer who names a team is of it, unless it is left by declining the work by whose offer it was joined.
drop policy if exists mla_request_restriction_insert on mla_request_restriction;
create policy mla_request_restriction_insert on mla_request_restriction for insert to repatria_app with check (
  lifted_at is null and restricted_by = (select app.viewer_id()) and state = (select app.central_authority_state())
  and exists (select from app.handled_request r where r.id = request_id)
  and ((select app.supervised_state()) is not null or officers @> array[(select app.viewer_id())]
    or exists (select from mla_request_handover h where h.request_id = mla_request_restriction.request_id
      and h.state = mla_request_restriction.state and h.to_officer = (select app.viewer_id())
      and h.joined_team and h.status = 'DECLINED'))
);
drop policy if exists mla_request_restriction_update on mla_request_restriction;
create policy mla_request_restriction_update on mla_request_restriction for update to repatria_app
  using (lifted_at is null and state = (select app.central_authority_state()))
  with check (lifted_at is not null and state = (select app.central_authority_state()));
grant select, insert on mla_request_restriction to repatria_app;
grant update (lifted_at) on mla_request_restriction to repatria_app;
