-- The only way into the trail. The place in the chain is given under the lock of the chain's row; what is written
-- names the viewer of the transaction or is refused.
-- Within the trail of one case or directory entry each State's entries form a chain of their own: the numbers of one
-- State's chain tell the other nothing of what it does.
create or replace function app.audit_head(chain uuid, state text) returns uuid language sql immutable
  as $$ select case when state is null then chain else md5(chain::text || ':' || state)::uuid end $$;

create or replace function app.append_audit_event(chain uuid, body text) returns int
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  entry jsonb := body::jsonb;
  head audit_chain;
  head_id uuid := app.audit_head(chain, entry ->> 'onBehalfOf');
begin
  if (entry ->> 'actor') is distinct from app.viewer_id() then
    raise exception 'an audit event names its own actor' using errcode = '42501';
  end if;
  -- Without a viewer only the owner of the database writes: what whoever runs the program imported, for the State whose
  -- register it is.
  if app.viewer_id() is null then
    if not pg_has_role(session_user, current_user, 'member') then
      raise exception 'an audit event has an actor' using errcode = '42501';
    end if;
  elsif (entry ->> 'actorRole') is distinct from app.viewer_role()
    or (entry ->> 'onBehalfOf') is distinct from app.viewer_state() then
    raise exception 'an audit event names its own actor' using errcode = '42501';
  end if;
  insert into audit_chain (id, last_sequence, last_hash) values (head_id, 0, repeat('0', 64)) on conflict (id) do nothing;
  select * into head from audit_chain where id = head_id for update;
  head.last_sequence := head.last_sequence + 1;
  insert into audit_event
    (id, chain, head, sequence, action, subject_type, subject_key, actor, actor_role, on_behalf_of, occurred_at, reason,
     request_id, details, previous_hash, hash, body)
  values
    ((entry ->> 'id')::uuid, chain, head_id, head.last_sequence, entry ->> 'action', entry ->> 'subjectType', entry ->> 'subjectKey',
     entry ->> 'actor', entry ->> 'actorRole', entry ->> 'onBehalfOf', (entry ->> 'occurredAt')::timestamptz, entry ->> 'reason',
     entry ->> 'requestId', entry -> 'details', head.last_hash,
     encode(sha256(convert_to(head.last_hash || E'\n' || head.last_sequence || E'\n' || body, 'UTF8')), 'hex'), body)
  returning hash into head.last_hash;
  update audit_chain set last_sequence = head.last_sequence, last_hash = head.last_hash where id = head_id;
  return head.last_sequence;
end
$$;
revoke all on function app.append_audit_event(uuid, text) from public;
grant execute on function app.append_audit_event(uuid, text) to repatria_app;

-- Append-only for everybody, the owner included: a grant can be given by mistake, a trigger must be taken away on purpose.
create or replace function app.refuse_change() returns trigger language plpgsql
  as $$ begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $$;

drop trigger if exists append_only on audit_event;
create trigger append_only before update or delete on audit_event for each row execute function app.refuse_change();
drop trigger if exists append_only_whole on audit_event;
create trigger append_only_whole before truncate on audit_event for each statement execute function app.refuse_change();
