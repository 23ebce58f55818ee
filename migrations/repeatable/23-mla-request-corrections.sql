-- The requests that the viewer's central authority entered from the paper of a State that does not take part in Repatria,
-- and of which it may still correct what it typed wrongly. The view is the owner's, so that row security can ask it.
create or replace view app.correctable_request with (security_barrier) as
  select r.id from public.mla_request r
  where r.requested_keeper = (select app.central_authority_state())
    and r.requested_state = r.requested_keeper and r.requesting_keeper = r.requested_keeper
    and r.is_sent and not r.historical and r.status not in ('REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED')
    and exists (select from public.state s where s.code = r.requesting_state and s.on_repatria_since is null);
grant select on app.correctable_request to repatria_app;

-- Whether a correction of this was entered in this very transaction, of a request that can be corrected: what was entered
-- before, for another change, lets nothing change again. Of a list it holds the whole list, before and after.
create or replace function app.corrects_now(request uuid, what text) returns boolean language sql stable
  as $$
    select exists (select from app.correctable_request c where c.id = request) and exists (
      select from public.mla_request_correction c
      where c.request_id = request and c.field = what and c.xmin = pg_current_xact_id()::xid)
  $$;

-- The correction on which a column of a record rests: of the same name, or of what the column follows from.
create or replace function app.corrected_field(name text) returns text language sql immutable
  as $$
    select case name
      when 'types' then 'items' when 'item_facts' then 'items' when 'offences' then 'offences'
      when 'has_subject_matter' then 'subjectMatter' when 'has_conducting_authority' then 'conductingAuthority'
      when 'has_conducting_authority_functions' then 'conductingAuthorityFunctions' when 'has_facts' then 'facts'
      when 'has_assistance_sought' then 'assistanceSought' when 'has_persons' then 'persons'
      else substr(replace(initcap('x' || replace(name, '_', ' ')), ' ', ''), 2) end
  $$;

-- Whether all that differs between two states of a record was entered as a correction in this transaction, from what stood
-- there to what stands there now; what follows from a correction, such as that there are facts, is held against it. Of what
-- was not, nothing that was sent changes.
create or replace function app.is_corrected(request uuid, before jsonb, after jsonb) returns boolean language sql stable
  as $$
    select exists (select from app.correctable_request c where c.id = request) and not exists (
      select from jsonb_each_text(before) o join jsonb_each_text(after) n using (key)
      where o.value is distinct from n.value and not exists (
        select from public.mla_request_correction c
        where c.request_id = request and c.xmin = pg_current_xact_id()::xid
          -- Whether it lacks something follows from all that it says.
          and (c.field = app.corrected_field(o.key) or o.key = 'sent_incomplete')
          and case
            when o.key like 'has\_%' then n.value::boolean = (btrim(coalesce(c.after, ''), E' \t\r\n') not in ('', '[]'))
            when o.key in ('types', 'item_facts', 'offences', 'sent_incomplete') then true
            else c.before is not distinct from o.value and c.after is not distinct from n.value end))
  $$;
