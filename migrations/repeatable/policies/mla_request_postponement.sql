alter table mla_request_postponement enable row level security;

-- For whoever follows the request: everybody who sees it but StAR, which sees that it is postponed.
drop policy if exists mla_request_postponement_select on mla_request_postponement;
create policy mla_request_postponement_select on mla_request_postponement for select to repatria_app using (
  (select app.follows_requests()) and exists (select from mla_request r where r.id = request_id)
);
-- Opened with the step that postpones, on the day that somebody else proposed.
drop policy if exists mla_request_postponement_insert on mla_request_postponement;
create policy mla_request_postponement_insert on mla_request_postponement for insert to repatria_app with check (
  ended_at is null and app.keeps_requested_side(request_id) and app.is_proposed_by_another(request_id, 'POSTPONEMENT')
  and exists (select from mla_request_side s where s.request_id = mla_request_postponement.request_id
    and s.state = (select app.viewer_state()) and s.proposed_review_on = review_on)
);
-- Named anew while it lasts (R14), and nothing is looked at again once it has ended.
drop policy if exists mla_request_postponement_update on mla_request_postponement;
create policy mla_request_postponement_update on mla_request_postponement for update to repatria_app
  using (ended_at is null and app.keeps_requested_side(request_id))
  with check (ended_at is null and app.keeps_requested_side(request_id));
grant select, insert on mla_request_postponement to repatria_app;
grant update (review_on) on mla_request_postponement to repatria_app;

-- One lasts as long as its request is postponed. Looked at when the command is done, since it opens the one before it moves the
-- other; in the owner's right, since nobody's view of the request decides it.
create or replace function app.keep_mla_request_postponement() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if exists (select from mla_request_postponement p join mla_request r on r.id = p.request_id
      where p.id = new.id and p.ended_at is null and r.status <> 'POSTPONED') then
    raise exception 'a postponement lasts while its request is postponed' using errcode = '42501';
  end if;
  return null;
end $$;
drop trigger if exists keep_mla_request_postponement on mla_request_postponement;
create constraint trigger keep_mla_request_postponement after insert or update on mla_request_postponement
  deferrable initially deferred for each row execute function app.keep_mla_request_postponement();

-- It ends with the step by which the request goes on, or ends, whichever State takes it.
create or replace function app.end_postponements() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  update mla_request_postponement p set ended_at = new.updated_at where p.request_id = new.id and p.ended_at is null;
  return null;
end $$;
drop trigger if exists end_postponements on mla_request;
create trigger end_postponements after update of status on mla_request for each row
  when (old.status = 'POSTPONED' and new.status <> 'POSTPONED') execute function app.end_postponements();
