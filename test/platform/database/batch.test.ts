import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import pg from 'pg';
import { Batch, type BatchStatement, type BoundValue } from '../../../src/platform/database/batch.js';
import { testDatabase } from '../../support/database.js';
import { watchQueries } from '../../support/queries.js';

let client: pg.Client;
let url: string;

beforeAll(async () => {
  url = (await testDatabase()).ownerUrl;
  client = await connect();
});

afterAll(() => client.end());

async function connect(): Promise<pg.Client> {
  const made = new pg.Client({ connectionString: url });
  made.on('error', () => undefined);
  await made.connect();
  return made;
}

function run(
  statements: readonly BatchStatement[],
  prepared = new Set<string>(),
  retired: readonly string[] = [],
): Promise<readonly (readonly string[])[]> {
  const batch = new Batch(statements, prepared, retired);
  client.query(batch);
  return batch.answers;
}

const plain = (text: string, ...values: readonly BoundValue[]): BatchStatement => ({ text, values });

async function preparedOnServer(): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from pg_prepared_statements order by name',
  );
  return rows.map(({ name }) => name);
}

describe('a batch', () => {
  test('answers each statement with the first column of its rows, in their order, after one round trip', async () => {
    const { answer, statements, roundTrips } = await watchQueries(() =>
      run([
        plain('select n::text, 9 from generate_series(1, 3) n'),
        plain('select 1 where false'),
        plain('select null'),
        plain('select $1::text', 'x'),
      ]),
    );
    expect(answer).toEqual([['1', '2', '3'], [], [''], ['x']]);
    expect(statements).toHaveLength(4);
    expect(roundTrips).toBe(1);
  });

  test('is one transaction: what a statement sets, the next one sees, and nobody afterwards', async () => {
    const [, [inside]] = (await run([
      plain(`select set_config('app.batch', 'inside', true)`),
      plain(`select current_setting('app.batch')`),
    ])) as [unknown, [string]];
    expect(inside).toBe('inside');
    expect(await run([plain(`select current_setting('app.batch', true)`)])).toEqual([['']]);
  });

  test('leaves nothing when a later statement fails', async () => {
    await client.query('create temporary table kept (n int)');
    await expect(run([plain('insert into kept values (1)'), plain('select 1 / 0')])).rejects.toMatchObject({
      code: '22012',
    });
    expect(await run([plain('select count(*) from kept')])).toEqual([['0']]);
  });

  test('leaves nothing set when a later statement fails', async () => {
    await expect(
      run([plain(`select set_config('app.batch', 'inside', true)`), plain('select 1 / 0')]),
    ).rejects.toThrow('division by zero');
    expect(await run([plain(`select current_setting('app.batch', true)`)])).toEqual([['']]);
  });

  test('leaves the connection in step after an error, whatever came after it', async () => {
    for (const text of ['select 1 / 0', 'select nonsense', 'not SQL', 'select $1::uuid']) {
      await expect(run([plain('select 1'), plain(text, 'x'), plain('select 3')])).rejects.toThrow();
      expect(await run([plain('select 4')])).toEqual([['4']]);
    }
  });

  test('prepares a named statement once a connection', async () => {
    const prepared = new Set<string>();
    const named: BatchStatement = { name: 'twice', text: 'select $1::int + 1', values: [1] };
    expect(await run([named, { ...named, values: [2] }], prepared)).toEqual([['2'], ['3']]);
    expect(await run([{ ...named, values: [3] }], prepared)).toEqual([['4']]);
    expect(prepared).toEqual(new Set(['twice']));
    expect(await preparedOnServer()).toEqual(['twice']);
  });

  test('makes the connection forget what is retired, and prepares it anew when it is asked for again', async () => {
    const prepared = new Set<string>();
    const named = (name: string): BatchStatement => ({ name, text: 'select 1', values: [] });
    await run([named('one'), named('two')], prepared);
    await run([plain('select 1')], prepared, ['one']);
    expect(prepared).toEqual(new Set(['two']));
    expect(await preparedOnServer()).not.toContain('one');
    await run([named('one'), named('two')], prepared, ['two']);
    expect(prepared).toEqual(new Set(['one', 'two']));
    expect(await preparedOnServer()).toEqual(expect.arrayContaining(['one', 'two']));
  });

  test('fails when its connection is killed under it, before it or after it', async () => {
    const victim = await connect();
    const batch = new Batch(
      [plain('select pg_terminate_backend(pg_backend_pid())'), plain('select 1')],
      new Set(),
    );
    victim.query(batch);
    await expect(batch.answers).rejects.toMatchObject({ code: '57P01' });
    const late = new Batch([plain('select 1')], new Set());
    victim.query(late);
    await expect(late.answers).rejects.toThrow(/not queryable|terminated|closed/);
    await victim.end().catch(() => undefined);
  });
});

describe('a bound value', () => {
  const texts = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'NULL', '"', '\\', '{}', '{a,b}', "'; drop table x; --", 'é€😀', '\t\n\r'),
    )
    .filter((text) => text.isWellFormed() && !text.includes('\0'));

  test('arrives as it was, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await run([plain('select $1::text', text)])).toEqual([[text]]);
      }),
      { numRuns: 200 },
    );
  });

  test('arrives in a list as it was, absent entries among them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(texts, { nil: null }), { maxLength: 5 }), async (list) => {
        const [[json]] = (await run([plain('select to_json($1::text[])', list)])) as [[string]];
        expect(JSON.parse(json)).toEqual(list);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    [null, 'text', ['']],
    [undefined, 'text', ['']],
    [true, 'boolean', ['t']],
    [-1.5, 'numeric', ['-1.5']],
    [new Date('2026-03-31T10:00:00.123Z'), `timestamptz at time zone 'UTC'`, ['2026-03-31 10:00:00.123']],
    [[], 'text[]', ['{}']],
    [[1, null, 3], 'int[]', ['{1,NULL,3}']],
    [[new Date(0)], 'date[]', ['{1970-01-01}']],
  ])('%p is bound as %s', async (value, type, expected) => {
    await client.query(`set time zone 'UTC'`);
    expect(await run([plain(`select $1::${type}`, value)])).toEqual([expected]);
  });
});
