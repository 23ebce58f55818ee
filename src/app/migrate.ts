import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { oneAtATime } from '../platform/database/one-at-a-time.js';
import { projectPath } from '../platform/project-path.js';
import { StartupFault } from '../platform/faults.js';
import { migrations } from '../../migrations/index.js';
import { openOrm } from './orm.js';

/**
 * Brings a database to the present schema: the migrations that it has not seen, then everything replaceable
 * (functions, row-security policies, grants), which always reads as the current truth. Programs that do it at once do it
 * one after the other.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  await oneAtATime(ownerUrl, async () => {
    const orm = await openOrm(ownerUrl, 2);
    try {
      await orm.migrator.up();
    } finally {
      await orm.close();
    }
    await applyRepeatable(ownerUrl);
  });
}

/**
 * Checks that a database has every migration, and writes nothing.
 * @throws StartupFault when one is missing
 */
export async function requireMigrated(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows: begun } = await client.query(`select where to_regclass('migration') is not null`);
    const { rows } = await client.query<{ name: string }>(
      begun.length === 0 ? `select '' as name` : 'select name from migration',
    );
    const done = new Set(rows.map(({ name }) => name));
    if (migrations.every(({ name }) => done.has(name))) return;
    throw new StartupFault(
      'The schema of the database is not current. Bring it up to date first: npm run repatria -- migrate',
    );
  } finally {
    await client.end();
  }
}

/** Applies `migrations/repeatable` in the order of its names, as one transaction; doing it twice changes nothing. */
export async function applyRepeatable(ownerUrl: string): Promise<void> {
  const directory = projectPath('migrations', 'repeatable');
  const entries = await readdir(directory, { recursive: true });
  const files = entries.filter((entry) => entry.endsWith('.sql')).sort();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const file of files)
      await client.query(await readFile(projectPath('migrations', 'repeatable', file), 'utf8'));
    await client.query('commit');
  } finally {
    await client.end();
  }
}
