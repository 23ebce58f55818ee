-- Of answers that the database builds itself.

-- What the schema promises to be there. The service asks the longer way when this is raised, and tells what is wrong.
create or replace function app.present(value anyelement) returns anyelement language plpgsql stable
  as $$ begin
    if value is null then raise exception 'a value that the schema promises is not there' using errcode = 'RP001'; end if;
    return value;
  end $$;

-- The same of an object; to be called where there is none.
create or replace function app.absent() returns json language plpgsql stable
  as $$ begin return app.present(null::json); end $$;
