import pg from 'pg';
import { expect, test } from 'vitest';
import { loadSeeds } from '../../src/app/load-seeds.js';
import { migrate, requireMigrated } from '../../src/app/migrate.js';
import { emptyDatabase, testDatabase } from '../support/database.js';

const failures = (ended: readonly PromiseSettledResult<unknown>[]): readonly unknown[] =>
  ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));

test('programs that start on one database at once migrate and seed it one after the other', async () => {
  // The first use of a worker drops what is there.
  const { appUrl } = await testDatabase();
  const ownerUrl = await emptyDatabase();
  const database = {
    ownerUrl,
    appUrl: Object.assign(new URL(appUrl), { pathname: new URL(ownerUrl).pathname }).href,
  };
  const start = async (): Promise<void> => {
    await migrate(ownerUrl);
    await loadSeeds(database, { demo: false });
  };
  expect(failures(await Promise.allSettled([start(), start()]))).toEqual([]);
  expect(
    failures(await Promise.allSettled([migrate(ownerUrl), migrate(ownerUrl), migrate(ownerUrl)])),
  ).toEqual([]);
}, 120_000);

test('whether a database is current is told without writing to it', async () => {
  const ownerUrl = await emptyDatabase();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await expect(requireMigrated(ownerUrl)).rejects.toThrow(/not current.*npm run repatria -- migrate/u);
    const { rows } = await client.query(
      `select count(*)::int as tables from pg_tables where schemaname = 'public'`,
    );
    expect(rows).toEqual([{ tables: 0 }]);
  } finally {
    await client.end();
  }
  const { ownerUrl: current } = await testDatabase();
  await expect(requireMigrated(current)).resolves.toBeUndefined();
});

test('a database that lacks one migration is not current', async () => {
  const { ownerUrl } = await testDatabase();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`delete from migration where id = (select max(id) from migration)`);
    await expect(requireMigrated(ownerUrl)).rejects.toThrow(/not current/u);
  } finally {
    await client.end();
  }
});
