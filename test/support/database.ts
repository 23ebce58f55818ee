import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { ofThisFile } from './of-this-file.js';
import { testServer } from './test-server.js';

/** A database for tests, migrated and empty. */
export interface TestDatabase {
  /** As the owner, whom row security does not hold: for setting up and looking behind. */
  readonly ownerUrl: string;
  /** As the service role: what the program itself uses. */
  readonly appUrl: string;
  readonly name: string;
}

/**
 * The database of this test file: made at the first call, the same at every further one. It is dropped when the
 * next file of the same worker asks for one, or at the end of the run, so that none is cut off from its database.
 */
export const testDatabase = ofThisFile(async () => {
  await dropFormer();
  return freshDatabase();
});

/** A copy of the migrated database. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { adminUrl, appUrl, template } = testServer();
  const name = `${workerPrefix()}${randomBytes(4).toString('hex')}`;
  await asAdmin(async (client) => {
    await client.query(`create database ${name} template ${template}`);
    // Rights on a database itself are not copied with it.
    await client.query(`revoke temporary on database ${name} from public`);
  });
  return { name, ownerUrl: urlOf(adminUrl, name), appUrl: urlOf(appUrl, name) };
}

/** A database with nothing in it, for tests of migrations; dropped as the others are. */
export async function emptyDatabase(): Promise<string> {
  const name = `${workerPrefix()}${randomBytes(4).toString('hex')}`;
  await asAdmin(async (client) => {
    await client.query(`create database ${name} template template0`);
  });
  return urlOf(testServer().adminUrl, name);
}

/** Drops what former files of this worker have used; what is still connected stays until the end of the run. */
async function dropFormer(): Promise<void> {
  await asAdmin(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database d where starts_with(datname, $1)
        and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
      [workerPrefix()],
    );
    for (const { name } of rows) await client.query(`drop database if exists ${name}`);
  });
}

function workerPrefix(): string {
  return `${testServer().prefix}_worker${process.env.VITEST_POOL_ID ?? '1'}_`;
}

async function asAdmin(use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: testServer().adminUrl });
  await client.connect();
  await use(client).finally(() => client.end());
}

function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
