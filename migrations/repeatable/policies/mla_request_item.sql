alter table mla_request_item enable row level security;

-- Whoever sees the request sees what it asks for; row security of mla_request decides. A competent authority sees the
-- items assigned to it.
drop policy if exists mla_request_item_select on mla_request_item;
create policy mla_request_item_select on mla_request_item for select to repatria_app using (
  exists (select from mla_request r where r.id = request_id)
  and ((select app.competent_authority()) is null or id in (select a.id from app.assigned_item a))
);

-- Asked by the requesting State, before the request is sent; or corrected, where it was typed wrongly from a paper.
drop policy if exists mla_request_item_insert on mla_request_item;
create policy mla_request_item_insert on mla_request_item for insert to repatria_app with check (
  status = 'REQUESTED' and executing_authority_id is null
  and (exists (select from app.drafted_request r where r.id = request_id) or app.corrects_now(request_id, 'items'))
);
drop policy if exists mla_request_item_update on mla_request_item;
create policy mla_request_item_update on mla_request_item for update to repatria_app
  using (exists (select from app.handled_request r where r.id = request_id)
    -- An executing authority, of the items assigned to it.
    or (request_id in (select e.id from app.executed_request e) and id in (select a.id from app.assigned_item a)))
  with check (exists (select from app.handled_request r where r.id = request_id)
    or (request_id in (select e.id from app.executed_request e) and id in (select a.id from app.assigned_item a)));
grant select, insert on mla_request_item to repatria_app;
grant update (is_listed, type, avenue, coercive, status, executing_authority_id, result, procedure_followed,
  deviation_reason, refusal_grounds, executed_at) on mla_request_item to repatria_app;

-- What was asked stays as it was sent; what became of it is for the requested State to say, but that it is no longer needed.
create or replace function app.keep_mla_request_item() returns trigger language plpgsql as $$
declare
  asked boolean := (old.is_listed, old.type, old.avenue, old.coercive)
    is distinct from (new.is_listed, new.type, new.avenue, new.coercive);
  answered boolean := (old.executing_authority_id, old.result, old.procedure_followed, old.deviation_reason, old.refusal_grounds, old.executed_at)
    is distinct from (new.executing_authority_id, new.result, new.procedure_followed, new.deviation_reason, new.refusal_grounds, new.executed_at)
    or (new.status <> old.status and new.status <> 'WITHDRAWN');
  dropped boolean := new.status <> old.status and new.status = 'WITHDRAWN';
begin
  if (old.id, old.request_id, old.position) is distinct from (new.id, new.request_id, new.position) then
    raise exception 'what identifies an item does not change' using errcode = '42501';
  end if;
  if app.viewer_role() is not null and (
      (asked and not exists (select from app.drafted_request r where r.id = old.request_id)
        and not (app.corrects_now(old.request_id, 'items') and old.status = 'REQUESTED'))
      or (dropped and not app.keeps_requesting_side(old.request_id))
      or (answered and not exists (select from app.answered_request r where r.id = old.request_id)
        and not exists (select from app.executed_request e where e.id = old.request_id))) then
    raise exception 'this is for the other State to say, or was sent' using errcode = '42501';
  end if;
  if app.competent_authority() is not null and (new.status not in ('IN_EXECUTION', 'EXECUTED', 'NOT_POSSIBLE')
    or new.executing_authority_id is distinct from app.competent_authority()) then
    raise exception 'an executing authority says what itself did' using errcode = '42501';
  end if;
  if app.viewer_role() is not null and new.status = 'REFUSED' and old.status <> 'REFUSED'
    and not app.is_proposed_by_another(old.request_id, 'ITEM_REFUSAL') then
    raise exception 'a supervisor does this, as somebody else proposed' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_mla_request_item on mla_request_item;
create trigger keep_mla_request_item before update on mla_request_item
  for each row execute function app.keep_mla_request_item();
