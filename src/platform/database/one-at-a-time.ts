import pg from 'pg';

/** What keeps a session from its lock or ends it: work of others, or one's own, may take as long as it takes. */
const limits = ['lock_timeout', 'statement_timeout', 'idle_session_timeout'];

/**
 * Does what one program at a time may do with a database as a whole, such as migrating it; the others wait for it and
 * then do theirs. The lock is of a session: work within may not ask for it again.
 */
export async function oneAtATime<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // A lost connection shows in the work itself; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const limit of limits) await client.query(`set ${limit} = 0`);
    await client.query(`select pg_advisory_lock(hashtextextended('repatria: the whole database', 0))`);
    return await work();
  } finally {
    await client.end();
  }
}
