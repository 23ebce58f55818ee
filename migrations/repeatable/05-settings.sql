-- PostgreSQL guesses that the lists of a large register cost much, since it cannot know that a page ends early, and would
-- translate each statement into machine code for them: longer than any of them runs. An operator who may not set this
-- sets it for the service's login instead (docs/operations.md).
do $$
begin
  execute format('alter database %I set jit = off', current_database());
exception when insufficient_privilege then
  raise notice 'the setting jit is left as it is: whoever owns the database sets it';
end $$;
