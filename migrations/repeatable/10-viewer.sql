-- Who is asking, as the service said it for this transaction alone. Empty means none, and none equals nothing:
-- without these settings a viewer sees only what is open to the public.
-- These functions are of a language that is not copied into the statements that ask them: one that shows a whole request
-- asks them hundreds of times, and to read and copy the same lines again took longer than all else of planning it.
create schema if not exists app;
grant usage on schema app to repatria_app;
grant usage on schema public to repatria_app;

create or replace function app.viewer_id() returns text language plpgsql stable
  as $$ begin return nullif(current_setting('app.viewer_id', true), ''); end $$;

create or replace function app.viewer_role() returns text language plpgsql stable
  as $$ begin return nullif(current_setting('app.viewer_role', true), ''); end $$;

create or replace function app.viewer_state() returns text language plpgsql stable
  as $$ begin return nullif(current_setting('app.viewer_state', true), ''); end $$;

create or replace function app.viewer_authority() returns uuid language plpgsql stable
  as $$ begin return nullif(current_setting('app.viewer_authority', true), '')::uuid; end $$;

-- When the command is given, as the service said it with the viewer; now, where it did not.
create or replace function app.instant() returns timestamptz language plpgsql stable
  as $$ begin return coalesce(nullif(current_setting('app.instant', true), '')::timestamptz, now()); end $$;

create or replace function app.is_central_authority() returns boolean language plpgsql stable
  as $$ begin return coalesce(app.viewer_role() in ('CENTRAL_AUTHORITY_OFFICER', 'CENTRAL_AUTHORITY_SUPERVISOR'), false); end $$;

create or replace function app.is_auditor_of_the_system() returns boolean language plpgsql stable
  as $$ begin return coalesce(app.viewer_role() = 'AUDITOR' and app.viewer_state() is null, false); end $$;

-- The State whose process the viewer may follow: of an auditor of one State, or of a central authority.
create or replace function app.audited_state() returns text language plpgsql stable
  as $$ begin return case when app.viewer_role() = 'AUDITOR' then app.viewer_state() end; end $$;
