import { expect, test } from 'vitest';
import pg from 'pg';
import { applyRepeatable, migrate } from '../../src/app/migrate.js';
import { openOrm } from '../../src/app/orm.js';
import { testDatabase } from '../support/database.js';

/** What the entities do not say, on purpose: row security, triggers, functions and views stand in migrations/repeatable. */
const repeatable =
  /^(drop policy|drop view|drop function|drop trigger|drop schema|alter table .* disable row level security)/i;

test('the migrations make what the entities say, without drift', async () => {
  const { ownerUrl } = await testDatabase();
  const orm = await openOrm(ownerUrl, 2);
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false }).finally(() => orm.close());
  const drift = sql
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '' && !repeatable.test(statement));
  expect(drift).toEqual([]);
});

test('migrating again, and applying what is repeatable again, changes nothing', async () => {
  const { ownerUrl } = await testDatabase();
  const before = await catalogue(ownerUrl);
  await migrate(ownerUrl);
  await applyRepeatable(ownerUrl);
  expect(await catalogue(ownerUrl)).toEqual(before);
});

test('no statement is translated into machine code: that takes longer than any of them runs', async () => {
  const { ownerUrl, appUrl } = await testDatabase();
  await applyRepeatable(ownerUrl);
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    expect((await client.query('show jit')).rows).toEqual([{ jit: 'off' }]);
  } finally {
    await client.end();
  }
});

/** Policies, functions, triggers, views, rights and columns, as the database tells them. */
async function catalogue(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`
      select 'policy' as kind, tablename || '.' || policyname as name, concat_ws(' ', cmd, roles::text, qual, with_check) as body from pg_policies
      union all select 'function', p.proname, pg_get_functiondef(p.oid) from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app'
      union all select 'trigger', tgname || tgrelid::regclass, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all select 'view', viewname, definition from pg_views where schemaname = 'app'
      union all select 'right', oid::regclass::text, relacl::text from pg_class where relnamespace in ('public'::regnamespace, 'app'::regnamespace) and relacl is not null
      union all select 'column', table_name || '.' || column_name, concat_ws(' ', data_type, is_nullable, column_default) from information_schema.columns where table_schema in ('public', 'app')
      union all select 'key', '', (select count(*)::text from audit_key)
      order by 1, 2, 3`);
    return rows;
  } finally {
    await client.end();
  }
}
