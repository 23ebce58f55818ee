import pg from 'pg';
import { StartupFault } from '../../platform/faults.js';

/**
 * Makes sure that the database has connections for all workers, before one of them is refused under load.
 * @param each how many a worker opens at most
 * @throws StartupFault when it has not
 */
export async function requireConnections(ownerUrl: string, workers: number, each: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ free: number }>(
      `select current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int as free`,
    );
    const free = rows[0]?.free ?? 0;
    if (workers * each <= free) return;
    throw new StartupFault(
      `${String(workers)} workers open up to ${String(workers * each)} connections, and the database takes ${String(free)}. Start at most ${String(Math.floor(free / each))} workers, raise max_connections, or put PgBouncer between them (docs/operations.md).`,
    );
  } finally {
    await client.end();
  }
}
