import pg from 'pg';

/**
 * What PostGraphile needs in either form, as its documentation has one write it: functions for what the condition of a
 * list cannot say, whose filter is row security, and computed columns for what some may not see of a row.
 */
export const plainSchema = 'bench_plain';

/**
 * What we give PostGraphile in its tuned form: for each list a function that asks the index as our own statements do,
 * in a schema of its own beside the tables. Indexes are those of Repatria in either form.
 */
export const tunedSchema = 'bench_tuned';

const list = (name: string, table: string, body: string): string =>
  `create or replace function ${name} returns setof public.${table} language sql stable rows 1000 as $$ ${body} $$;`;

/** A column of a request that is not for StAR, masked. */
const masked = (column: string, type: string): string =>
  `create or replace function ${plainSchema}.mla_request_known_${column}(r public.mla_request) returns ${type} language sql stable
     as $$ select case when app.viewer_role() <> 'STAR_STAFF' then r.${column} end $$;`;

/** Counts and days by counterpart and year; the columns that both forms give. */
const dashboard = (schema: string, rights: string, body: string): string =>
  `create or replace function ${schema}.dashboard(state text) returns table (counterpart text, year int, requests int, under_way int,
     decided int, days_to_decision float8, executed int, days_to_execution float8, refused int)
     language sql stable rows 100 ${rights} as $$ ${body} $$;`;

const tookDays = (end: string): string =>
  `round(sum(extract(epoch from ${end} - r.submitted_at)::bigint) / nullif(count(${end}), 0) / 86400, 1)::float8`;

/** Of a State's requests, in either direction and by an index each, what is overdue. */
const overdueOfEitherSide = `select r.* from (
     (select d.* from public.mla_request_docket d where requesting_state = (select app.viewer_state()) and next_due_at < now())
     union all
     (select d.* from public.mla_request_docket d
       where requested_state = (select app.viewer_state()) and is_sent and next_due_at < now())
   ) d join public.mla_request r on r.id = d.request_id order by d.next_due_at, d.request_id`;

const plain = [
  `create or replace function ${plainSchema}.mla_request_next_due_at(r public.mla_request) returns timestamptz language sql stable
     as $$ select d.next_due_at from public.mla_request_docket d where d.request_id = r.id $$;`,
  `create or replace function ${plainSchema}.mla_request_content_assistance_sought(c public.mla_request_content) returns text language sql stable
     as $$ select u.assistance_sought from public.mla_request_undivided_content u where u.request_id = c.request_id $$;`,
  masked('urgent', 'boolean'),
  masked('deadline', 'date'),
  masked('requested_reference', 'text'),
  list(
    `${plainSchema}.overdue()`,
    'mla_request',
    `select r.* from public.mla_request r join public.mla_request_docket d on d.request_id = r.id
       where d.next_due_at < now() order by d.next_due_at, d.request_id`,
  ),
  list(
    `${plainSchema}.search(words text)`,
    'mla_request',
    `select r.* from public.mla_request r join public.mla_request_whole_words w on w.request_id = r.id
       where w.words @@ (select app.search_query($1)) order by r.listed_at desc, r.id desc`,
  ),
  // As one writes it over the table, with row security as the filter.
  dashboard(
    plainSchema,
    'security invoker',
    `select r.requesting_state, r.listed_year::int, count(*)::int,
       count(*) filter (where r.executed_at is null
         and r.status not in ('REFUSED', 'RETURNED_INCOMPLETE', 'LAPSED', 'WITHDRAWN', 'CLOSED'))::int,
       count(r.decided_at)::int, ${tookDays('r.decided_at')}, count(r.executed_at)::int, ${tookDays('r.executed_at')},
       count(r.refusal_grounds)::int
     from public.mla_request r where r.requested_state = $1 and r.is_sent group by 1, 2 order by 1, 2`,
  ),
];

const tuned = [
  list(
    `${tunedSchema}.inbox()`,
    'mla_request',
    `select * from public.mla_request where requested_state = (select app.viewer_state()) and is_sent
       order by listed_at desc, id desc`,
  ),
  list(`${tunedSchema}.overdue()`, 'mla_request', overdueOfEitherSide),
  list(
    `${tunedSchema}.search(words text)`,
    'mla_request',
    `select * from public.mla_request
       where id = any (app.requests_by_whole_words(words)) order by listed_at desc, id desc`,
  ),
  list(
    `${tunedSchema}.granted()`,
    'mla_request',
    `select * from public.mla_request r where not confidential and is_sent and exists (select from public.case_grant g
         where g.case_id = r.case_id and g.state in (r.requesting_state, r.requested_state)
           and g.revoked_at is null and g.expires_at > now()) order by listed_at desc, id desc`,
  ),
  list(
    `${tunedSchema}.published()`,
    'case_file',
    `select * from public.case_file where publication in ('NEUTRAL', 'FULL') order by created_at, id`,
  ),
  // From the counts that Repatria's writes keep, in the owner's right, for the State's own people alone.
  dashboard(
    tunedSchema,
    'security definer set search_path = public, pg_temp',
    `select s.counterpart, s.year::int, sum(s.requests)::int, sum(s.under_way)::int, sum(s.decided)::int,
       app.average_days(sum(s.decided_seconds), sum(s.decided)::bigint), sum(s.executed)::int,
       app.average_days(sum(s.executed_seconds), sum(s.executed)::bigint), sum(s.refused)::int
     from (select * from mla_request_statistic union all select * from mla_request_statistic_change) s
     where s.state = $1 and s.side = 'REQUESTED' and s.status = '' and s.state = app.overseeing_state()
     group by 1, 2 having sum(s.requests) > 0 order by 1, 2`,
  ),
];

/** Gives PostGraphile its functions, and the commands that it and the limit call. */
export async function addFunctions(ownerUrl: string, commands: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const schema of [plainSchema, tunedSchema]) {
      await client.query(
        `create schema if not exists ${schema}; grant usage on schema ${schema} to repatria_app`,
      );
    }
    for (const statement of [...plain, ...tuned, ...commands]) await client.query(statement);
  } finally {
    await client.end();
  }
}
