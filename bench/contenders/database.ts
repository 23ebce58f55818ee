import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { digestOf, fill, type Extremes, type Volume } from '../../seeds/volume/fill.js';
import { loadSeeds } from '../../src/app/load-seeds.js';
import { migrate } from '../../src/app/migrate.js';
import { provisionServiceRole } from '../../src/platform/database/provision.js';
import { commandStatements } from './commands.js';
import { projectPath } from '../../src/platform/project-path.js';
import { addFunctions } from './functions.js';

/** The database of one run. */
export interface RunDatabase extends Extremes {
  /** As its owner. */
  readonly ownerUrl: string;
  /** As the service role, which row security holds. */
  readonly appUrl: string;
}

const run = 'bench_run';
const filling = 'bench_filling';

/**
 * A database with the data set, as it was filled: a copy, so that what commands wrote in one run is not there in the next.
 * The original is kept for as long as the schema and what fills it stay the same.
 * @param serverUrl some database of the server, as a superuser
 */
export async function runDatabase(serverUrl: string, requests: number): Promise<RunDatabase> {
  const volume: Volume = { requests, whole: false };
  const original = `bench_data_${await originOf(volume)}`;
  const urlOf = (name: string): string => Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like 'bench\\_%'`,
    );
    for (const { name } of rows) if (name !== original) await client.query(`drop database ${name}`);
    if (!rows.some(({ name }) => name === original)) {
      await client.query(`create database ${filling}`);
      await filledAt(urlOf(filling), volume);
      // Under its name only when it is whole.
      await client.query(`alter database ${filling} rename to ${original}`);
    }
    await client.query(`create database ${run} template ${original} strategy file_copy`);
  } finally {
    await client.end();
  }
  const ownerUrl = urlOf(run);
  const appUrl = await provisionServiceRole(ownerUrl);
  await addFunctions(ownerUrl, commandStatements);
  return { ownerUrl, appUrl, ...(await fill(ownerUrl, volume)) };
}

/** By which the original is known again: the data set, and the schema in which it was filled. */
async function originOf(volume: Volume): Promise<string> {
  const digest = createHash('sha256').update(digestOf(volume));
  const entries = await readdir(projectPath('migrations'), { recursive: true });
  for (const entry of entries.filter((one) => /\.(ts|sql)$/u.test(one)).sort())
    digest.update(entry).update(await readFile(projectPath('migrations', entry)));
  return digest.digest('hex').slice(0, 12);
}

async function filledAt(ownerUrl: string, volume: Volume): Promise<void> {
  const appUrl = await provisionServiceRole(ownerUrl);
  await migrate(ownerUrl);
  await loadSeeds({ ownerUrl, appUrl }, { demo: false });
  await fill(ownerUrl, volume);
}
