import { openDatabase, type Database } from '../../platform/database/open.js';
import { loadConfig, type Config } from '../../platform/config.js';

/**
 * Does something with the database of the configuration and stops it afterwards, whatever happens; beside a running
 * service, with the service's.
 */
export async function withDatabase<T>(use: (database: Database, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const database = await openDatabase(config, { share: true });
  try {
    return await use(database, config);
  } finally {
    await database.stop();
  }
}

/** Tells the person at the terminal. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
