alter table mla_request_cost enable row level security;

-- Whoever follows the request, but of the competent authorities only those of the requested State, which execute it.
drop policy if exists mla_request_cost_select on mla_request_cost;
create policy mla_request_cost_select on mla_request_cost for select to repatria_app using (
  (select app.follows_requests())
  and ((select app.viewer_role()) <> 'COMPETENT_AUTHORITY' or requested_state = (select app.viewer_state()))
  and exists (select from mla_request r where r.id = request_id)
);
drop policy if exists mla_request_cost_insert on mla_request_cost;
create policy mla_request_cost_insert on mla_request_cost for insert to repatria_app with check (
  requested_keeper = (select app.central_authority_state()) and agreed_at is null
  -- Nothing is proposed or agreed yet: that takes two people.
  and status = 'RECORDED' and terms is null and proposed_bearer is null
  and exists (select from app.handled_request r where r.id = request_id and r.is_sent and r.case_id = mla_request_cost.case_id
    and r.requesting_state = mla_request_cost.requesting_state and r.requested_state = mla_request_cost.requested_state
    and r.requesting_keeper = mla_request_cost.requesting_keeper and r.requested_keeper = mla_request_cost.requested_keeper)
);
drop policy if exists mla_request_cost_update on mla_request_cost;
create policy mla_request_cost_update on mla_request_cost for update to repatria_app
  using ((select app.central_authority_state()) in (requesting_keeper, requested_keeper))
  with check ((select app.central_authority_state()) in (requesting_keeper, requested_keeper));
grant select, insert on mla_request_cost to repatria_app;
grant update (status, borne_by, proposed_bearer, terms, agreed_at, reason, updated_at, version)
  on mla_request_cost to repatria_app;

-- What costs how much does not change: another cost is entered. The requested State proposes, the requesting State agrees.
create or replace function app.keep_mla_request_cost() returns trigger language plpgsql as $$
begin
  if (old.id, old.request_id, old.case_id, old.requesting_state, old.requested_state, old.requesting_keeper,
      old.requested_keeper, old.kind, old.amount, old.currency, old.purpose, old.item_id, old.created_at)
    is distinct from (new.id, new.request_id, new.case_id, new.requesting_state, new.requested_state, new.requesting_keeper,
      new.requested_keeper, new.kind, new.amount, new.currency, new.purpose, new.item_id, new.created_at)
    or (old.status in ('AGREED', 'DROPPED') and new.status <> old.status)
    or (old.agreed_at is not null and (old.agreed_at, old.terms, old.borne_by) is distinct from (new.agreed_at, new.terms, new.borne_by)) then
    raise exception 'what a cost is for, and what was agreed, does not change' using errcode = '42501';
  end if;
  if (app.viewer_state() <> old.requested_keeper
      and (old.terms, old.proposed_bearer) is distinct from (new.terms, new.proposed_bearer))
    or (app.viewer_state() <> old.requesting_keeper
      and ((old.agreed_at, old.borne_by) is distinct from (new.agreed_at, new.borne_by)
        or (new.status in ('AGREED', 'DECLINED') and new.status <> old.status))) then
    raise exception 'this is for the other State to say' using errcode = '42501';
  end if;
  if (new.status = 'PROPOSED' and old.status <> 'PROPOSED')
    or (old.terms, old.proposed_bearer) is distinct from (new.terms, new.proposed_bearer) then
    perform app.require_second_person('proposeMlaRequestCostTerms', new.id, jsonb_build_object(
      'bearer', new.proposed_bearer, 'terms', new.terms, 'expectedVersion', old.version));
  end if;
  if (new.status = 'AGREED' and old.status <> 'AGREED')
    or (old.agreed_at, old.borne_by) is distinct from (new.agreed_at, new.borne_by) then
    perform app.require_second_person('agreeToMlaRequestCost', new.id, jsonb_build_object('expectedVersion', old.version));
    -- To what the other State proposed, and to nothing else; since when, as well, where it was proposed.
    if app.viewer_role() is not null and (
        new.status <> 'AGREED' or new.agreed_at is null or new.borne_by is distinct from old.proposed_bearer
        or exists (select from app.proposed_by_another('agreeToMlaRequestCost', new.id) proposed
          where (proposed #>> '{agreedAt,moment}')::timestamptz <> new.agreed_at)) then
      raise exception 'a supervisor says it, as somebody else proposed' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_cost on mla_request_cost;
create trigger keep_mla_request_cost before update on mla_request_cost
  for each row execute function app.keep_mla_request_cost();
