import type { Pool, PoolClient } from 'pg';
import { prepareStatements } from './prepare-statements.js';

/** Long enough for a holder who gives back by himself; he does so within the same turn. */
const graceMs = 100;

/** How long a command waits for a free connection before the database counts as not to be reached. */
const connectionTimeoutMs = 10_000;

/**
 * Takes back connections that break while somebody holds them. A transaction whose connection is lost cannot be rolled
 * back, and kysely keeps a connection whose rollback fails: each loss would take a place in the pool for good.
 */
export function takeBackLostConnections(pool: Pool): void {
  const held = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => held.add(client));
  pool.on('release', (_error, client) => held.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (held.has(client)) client.release(true);
      }, graceMs);
    });
  });
}

/** What the ORM's pool of connections is to be given, as its `driverOptions`. */
export const poolOptions = {
  onPoolCreated: (pool: Pool): void => {
    takeBackLostConnections(pool);
    prepareStatements(pool);
  },
  connectionTimeoutMillis: connectionTimeoutMs,
};
