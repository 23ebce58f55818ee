import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { projectPath } from '../platform/project-path.js';
import { openOrm } from './orm.js';

/**
 * Brings a database to the present schema: the migrations that it has not seen, then everything replaceable
 * (functions, row-security policies, grants), which always reads as the current truth.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await openOrm(ownerUrl, 2);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
  await applyRepeatable(ownerUrl);
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
