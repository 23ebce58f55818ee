import { loadSeeds } from '../load-seeds.js';
import { migrate } from '../migrate.js';
import { say, withDatabase } from './with-database.js';

/** `repatria seed [--demo]` */
export async function seedDatabase({ demo = false }: { demo?: boolean }): Promise<void> {
  await withDatabase(async (database) => {
    await migrate(database.ownerUrl);
    for (const line of await loadSeeds(database, { demo })) say(line);
  });
}
