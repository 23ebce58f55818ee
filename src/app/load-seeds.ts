import { DemoTime } from '../../seeds/demo/demo-time.js';
import { seed, seedDemoWorld } from '../../seeds/seed.js';
import { oneAtATime } from '../platform/database/one-at-a-time.js';
import type { Database } from '../platform/database/open.js';
import { openOrm } from './orm.js';
import { openService } from './service.js';

/**
 * Loads the reference data, the real public cases and, where it is wanted, the fictitious demo world into a migrated
 * database. Doing it again changes nothing; programs that do it at once do it one after the other. Returns what it did, a
 * line each.
 */
export function loadSeeds(
  database: Pick<Database, 'ownerUrl' | 'appUrl'>,
  wanted: { readonly demo: boolean },
): Promise<readonly string[]> {
  return oneAtATime(database.ownerUrl, () => load(database, wanted));
}

async function load(
  { ownerUrl, appUrl }: Pick<Database, 'ownerUrl' | 'appUrl'>,
  { demo }: { readonly demo: boolean },
): Promise<readonly string[]> {
  const orm = await openOrm(ownerUrl, 2);
  try {
    const report = await seed(orm);
    if (!demo) return report;
    const time = new DemoTime();
    const service = await openService({ appUrl, readConnections: 1, commandConnections: 2, now: time.now });
    return [...report, await seedDemoWorld(orm, service.contextFor, time).finally(service.close)];
  } finally {
    await orm.close();
  }
}
