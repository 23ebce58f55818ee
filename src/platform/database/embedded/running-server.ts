import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { passwordFileOf } from './cluster.js';

/** The line of PostgreSQL's own postmaster.pid that holds the port. */
const portLine = 3;

/**
 * The database of another Repatria that runs on the same data directory, as its owner; undefined when none does, or
 * when this user may not read its password.
 * @param urlOf the address of the database on a port, with a password
 */
export async function runningServer(
  dataDirectory: string,
  urlOf: (port: number, password: string) => string,
): Promise<string | undefined> {
  try {
    const lines = (await readFile(path.join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8')).split(
      '\n',
    );
    const password = (await readFile(passwordFileOf(dataDirectory), 'utf8')).trim();
    const url = urlOf(Number(lines[portLine]), password);
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.end();
    return url;
  } catch {
    // No file, no right to read it, or nobody there: then there is no server to share.
    return undefined;
  }
}
