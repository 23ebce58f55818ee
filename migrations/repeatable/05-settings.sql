-- PostgreSQL guesses that the lists of a large register cost much, since it cannot know that a page ends early, and would
-- translate each statement into machine code for them: longer than any of them runs. An operator who may not set this
-- sets it for the service's login instead (docs/operations.md).
do $$
begin
  execute format('alter database %I set jit = off', current_database());
exception when insufficient_privilege then
  raise notice 'the setting jit is left as it is: whoever owns the database sets it';
end $$;

-- The service writes rows of its tables and nothing else: no large objects, which belong to no table and so to no row security.
do $$
declare
  large record;
begin
  for large in
    select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_open', 'lo_put',
      'lo_import', 'lo_export', 'lo_unlink', 'lo_truncate', 'lo_truncate64', 'lowrite')
  loop
    execute format('revoke execute on function %s from public', large.name);
  end loop;
exception when insufficient_privilege then
  raise notice 'large objects are left as they are: a superuser revokes their functions (docs/operations.md)';
end $$;
