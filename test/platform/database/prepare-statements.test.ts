import { afterEach, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { prepareStatements } from '../../../src/platform/database/prepare-statements.js';
import { testDatabase } from '../../support/database.js';

let appUrl: string;
const opened: pg.Pool[] = [];

beforeAll(async () => {
  ({ appUrl } = await testDatabase());
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((pool) => pool.end()));
});

function open(): pg.Pool {
  const pool = new pg.Pool({ connectionString: appUrl, max: 1 });
  opened.push(pool);
  prepareStatements(pool);
  return pool;
}

const preparedBy = async (pool: pg.Pool): Promise<string[]> =>
  (
    await pool.query<{ statement: string }>('select statement from pg_prepared_statements order by 1')
  ).rows.map(({ statement }) => statement);

async function asked(pool: pg.Pool, text: string, times: number, values: unknown[] = ['x']): Promise<void> {
  for (let time = 0; time < times; time += 1) await pool.query(text, values);
}

test('what is asked with values for the third time is kept prepared, and answers as before', async () => {
  const pool = open();
  await asked(pool, 'select $1::text as a', 2);
  expect(await preparedBy(pool)).toEqual([]);
  for (const value of ['y', 'z'])
    expect((await pool.query('select $1::text as a', [value])).rows).toEqual([{ a: value }]);
  expect(await preparedBy(pool)).toEqual(['select $1::text as a']);
});

test('what has no values, and what is long, is not', async () => {
  const pool = open();
  await asked(pool, 'select 1', 4, []);
  await asked(pool, `select $1::text, '${'long'.repeat(6_000)}'`, 4);
  expect(await preparedBy(pool)).toEqual([]);
});

test('a flood of statements takes the place of others, and of what is kept there is never more', async () => {
  const pool = open();
  await asked(pool, 'select $1::text as first', 4);
  for (let index = 0; index < 230; index += 1) await asked(pool, `select $1::text as n${String(index)}`, 3);
  const prepared = await preparedBy(pool);
  expect(prepared.length).toBeLessThanOrEqual(200);
  expect(prepared.length).toBeGreaterThan(150);
  expect(prepared).not.toContain('select $1::text as first');
  await asked(pool, 'select $1::text as first', 4);
  expect(await preparedBy(pool)).toContain('select $1::text as first');
});

test('a statement that fails, and a transaction that failed before it, leave the connection usable', async () => {
  const pool = open();
  await asked(pool, 'select $1::int / 1 as half', 3, [4]);
  for (let time = 0; time < 3; time += 1)
    await expect(pool.query('select 1 / $1::int as part', [0])).rejects.toThrow('division by zero');
  expect((await pool.query('select 1 / $1::int as part', [1])).rows).toEqual([{ part: 1 }]);
  const client = await pool.connect();
  await client.query('begin');
  await expect(client.query('select nonsense($1)', [1])).rejects.toThrow('nonsense');
  await expect(client.query('select $1::int / 1 as half', [4])).rejects.toThrow('aborted');
  await client.query('rollback');
  expect((await client.query('select $1::int / 1 as half', [6])).rows).toEqual([{ half: 6 }]);
  client.release();
});
