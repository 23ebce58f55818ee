alter table spontaneous_disclosure_side enable row level security;

-- One State's own side: for its central authority, its auditor, and the competent authority that it names. Stated by
-- columns of its own, since the row security of spontaneous_disclosure reads this table. Nobody sees more than one side of
-- a disclosure, on which the reading of what waits there relies.
drop policy if exists spontaneous_disclosure_side_select on spontaneous_disclosure_side;
create policy spontaneous_disclosure_side_select on spontaneous_disclosure_side for select to repatria_app using (
  state = (select app.overseeing_state())
  or (state = (select app.viewer_state()) and authority_id = (select app.competent_authority()))
);
drop policy if exists spontaneous_disclosure_side_insert on spontaneous_disclosure_side;
create policy spontaneous_disclosure_side_insert on spontaneous_disclosure_side for insert to repatria_app with check (
  state = (select app.central_authority_state())
  and exists (select from app.handled_disclosure d where d.id = disclosure_id)
);
drop policy if exists spontaneous_disclosure_side_update on spontaneous_disclosure_side;
create policy spontaneous_disclosure_side_update on spontaneous_disclosure_side for update to repatria_app
  using (state = (select app.central_authority_state()))
  with check (state = (select app.central_authority_state()));

grant select, insert on spontaneous_disclosure_side to repatria_app;
grant update (case_id, authority_id, internal_step, proposal, proposed_by, proposed_at)
  on spontaneous_disclosure_side to repatria_app;

-- Whoever proposes, proposes in the own name, and not in the place of what somebody else proposed: that is approved or dropped first.
create or replace function app.keep_spontaneous_disclosure_side() returns trigger language plpgsql as $$
declare
  proposes boolean := app.viewer_role() is not null and new.proposal is not null and (tg_op = 'INSERT'
    or (old.proposal, old.proposed_by, old.proposed_at) is distinct from (new.proposal, new.proposed_by, new.proposed_at));
begin
  if proposes and new.proposed_by is distinct from app.viewer_id() then
    raise exception 'a proposal is made in one''s own name' using errcode = '42501';
  end if;
  if proposes and tg_op = 'UPDATE' and old.proposal is not null and old.proposed_by is distinct from app.viewer_id() then
    raise exception 'what somebody else proposed is approved or dropped first' using errcode = '42501';
  end if;
  return new;
end $$;
drop trigger if exists keep_spontaneous_disclosure_side on spontaneous_disclosure_side;
create trigger keep_spontaneous_disclosure_side before insert or update on spontaneous_disclosure_side
  for each row execute function app.keep_spontaneous_disclosure_side();
