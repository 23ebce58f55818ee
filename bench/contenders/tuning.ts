import pg from 'pg';

/**
 * What we give PostGraphile in its tuned form: for each list a function that asks the index as our own statements do,
 * in a schema of its own beside the tables. Indexes are those of Repatria in either form.
 */
export const tuningSchema = 'bench_tuned';

export async function tune(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`create schema if not exists ${tuningSchema};
      grant usage on schema ${tuningSchema} to repatria_app;
      create or replace function ${tuningSchema}.inbox() returns setof public.mla_request language sql stable rows 1000
        as $$ select * from public.mla_request where requested_state = (select app.viewer_state()) and is_sent
              order by listed_at desc, id desc $$`);
  } finally {
    await client.end();
  }
}
