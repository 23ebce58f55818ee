-- Who keeps the directory, in words that the policies of its tables share.

create or replace function app.is_secretariat() returns boolean language plpgsql stable
  as $$ begin return coalesce(app.viewer_role() = 'SECRETARIAT', false); end $$;

-- The State whose central authority the viewer supervises; none for everybody else.
create or replace function app.supervised_state() returns text language plpgsql stable
  as $$ begin return case when app.viewer_role() = 'CENTRAL_AUTHORITY_SUPERVISOR' then app.viewer_state() end; end $$;

-- A past entry is never touched. Of the one in force only its end and its verification are noted: the end by those who
-- may write the next entry, the verification by whoever confirms it. Holds for the owner, too.
create or replace function app.keep_central_authority_entry() returns trigger language plpgsql as $$
declare
  noted text[] := array['valid_to', 'current_for', 'last_verified_at', 'last_verified_by', 'last_verified_for',
    'verification_source', 'verification', 'last_checked_at', 'version'];
begin
  if old.valid_to is not null then
    raise exception 'a past directory entry does not change' using errcode = '42501';
  end if;
  if to_jsonb(new) - noted is distinct from to_jsonb(old) - noted then
    raise exception 'a directory entry does not change: write a new one' using errcode = '42501';
  end if;
  if new.valid_to is not null and app.is_central_authority() and app.supervised_state() is null then
    raise exception 'a directory entry is ended by a supervisor' using errcode = '42501';
  end if;
  if new.last_verified_at is distinct from old.last_verified_at
    and app.viewer_role() is not null
    and (new.last_verified_by, new.last_verified_for) is distinct from (app.viewer_id(), app.viewer_state()) then
    raise exception 'a directory entry is confirmed in one''s own name' using errcode = '42501';
  end if;
  return new;
end $$;

-- What identifies a central authority does not change: its State, its territory, since when it is listed.
create or replace function app.keep_central_authority() returns trigger language plpgsql as $$
begin
  if (old.id, old.state, old.territory, old.jurisdiction, old.created_at)
    is distinct from (new.id, new.state, new.territory, new.jurisdiction, new.created_at) then
    raise exception 'what identifies a central authority does not change' using errcode = '42501';
  end if;
  return new;
end $$;

create or replace function app.refuse_deletion() returns trigger language plpgsql
  as $$ begin raise exception 'a row of % is never deleted', tg_table_name using errcode = '42501'; end $$;

-- An entry is whole when it is written: its parts come in the same transaction, and none is added afterwards.
create or replace function app.is_entry_of_this_transaction(entry uuid, of_state text, of_jurisdiction text)
  returns boolean language sql stable
  as $$
    select exists (
      select from public.central_authority_entry e
      where e.id = entry and e.state = of_state and e.jurisdiction = of_jurisdiction
        and e.xmin = pg_current_xact_id()::xid)
  $$;
