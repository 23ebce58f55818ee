import { openOrm } from '../src/app/orm.js';
import { openService } from '../src/app/service.js';
import { seedDemoCases } from './demo/cases.js';
import { seedDemoDirectory } from './demo/directory.js';
import { seedDemoRequests } from './demo/mla-requests.js';
import { seedPublicCases } from './public-cases.js';
import { seedReference } from './reference/index.js';

/** A database as its owner and as the service role. */
export interface SeedDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/**
 * Loads the reference data and the real public cases, and the fictitious demo world where it is wanted. Doing it again
 * changes nothing. Returns what it did, a line each.
 */
export async function seed(
  { ownerUrl, appUrl }: SeedDatabase,
  { demo }: { demo: boolean },
): Promise<readonly string[]> {
  const orm = await openOrm(ownerUrl, 2);
  try {
    const report = [...(await seedReference(orm.em.fork())), ...(await seedPublicCases(orm))];
    if (!demo) return report;
    await seedDemoDirectory(orm.em.fork());
    await seedDemoWorld(appUrl);
    return [...report, 'The demo world (fictitious) is loaded.'];
  } finally {
    await orm.close();
  }
}

async function seedDemoWorld(appUrl: string): Promise<void> {
  const service = await openService({ appUrl, readConnections: 1, commandConnections: 2 });
  try {
    await seedDemoCases(service.contextFor);
    await seedDemoRequests(service.contextFor);
  } finally {
    await service.close();
  }
}
