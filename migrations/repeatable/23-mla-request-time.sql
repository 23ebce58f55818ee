-- Who may follow what is due with a request: everybody who sees the request but StAR, which supports and is no party.
create or replace function app.follows_time() returns boolean language sql stable
  as $$ select coalesce(app.viewer_role() <> 'STAR_STAFF', false) $$;

-- What has ended stays as it ended.
create or replace function app.keep_mla_request_clock() returns trigger language plpgsql as $$
begin
  if not old.is_running then
    raise exception 'a clock that has ended does not change' using errcode = '42501';
  end if;
  return new;
end $$;

create or replace function app.keep_period() returns trigger language plpgsql as $$
begin
  if (tg_table_name = 'mla_request_ball' and to_jsonb(old) ->> 'held_until' is not null)
    or (tg_table_name = 'mla_request_clock_pause' and to_jsonb(old) ->> 'resumed_at' is not null) then
    raise exception 'a period that has ended does not change' using errcode = '42501';
  end if;
  return new;
end $$;
