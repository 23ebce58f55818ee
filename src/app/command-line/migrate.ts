import { migrate } from '../migrate.js';
import { say, withDatabase } from './with-database.js';

/** `repatria migrate` */
export async function migrateDatabase(): Promise<void> {
  await withDatabase(async ({ ownerUrl, description }) => {
    await migrate(ownerUrl);
    say(`The schema is current: ${description}.`);
  });
}
