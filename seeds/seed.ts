import type { MikroORM } from '@mikro-orm/postgresql';
import { DomainError } from '../src/platform/errors.js';
import type { RequestContext } from '../src/platform/request-context.js';
import type { Viewer } from '../src/platform/viewer.js';
import { seedDemoAttendance } from './demo/attendance.js';
import { seedDemoCases } from './demo/cases.js';
import type { DemoTime } from './demo/demo-time.js';
import { seedDemoDirectory } from './demo/directory.js';
import { seedDemoDisclosures } from './demo/disclosures.js';
import { seedDemoEvidence } from './demo/evidence.js';
import { seedDemoRequests } from './demo/mla-requests.js';
import { seedDemoPractice } from './demo/practice/index.js';
import { seedDemoTreaties } from './demo/treaties.js';
import { seedPublicCases } from './public-cases.js';
import { seedExchangeRates } from './reference/exchange-rates.js';
import { seedReference } from './reference/index.js';

/**
 * Loads the reference data, exchange rates and the real public cases. Doing it again changes nothing.
 * @param orm as the owner of the database
 * @returns what it did, a line each
 */
export async function seed(orm: MikroORM): Promise<readonly string[]> {
  return [
    ...(await seedReference(orm.em.fork())),
    ...(await seedExchangeRates(orm.em.fork())),
    ...(await seedPublicCases(orm)),
  ];
}

/**
 * Loads the fictitious demo world: its directory as the owner, everything else by the commands of its people. Doing it
 * again changes nothing, and an interrupted loading goes on where it stopped. The world of an earlier version, whose
 * people said other things, stays as it is.
 * @param contextFor of a service whose time is `time`
 * @returns what it did, in a line
 */
export async function seedDemoWorld(
  orm: MikroORM,
  contextFor: (viewer: Viewer, requestId: string) => RequestContext,
  time: DemoTime,
): Promise<string> {
  try {
    await seedDemoDirectory(orm.em.fork());
    time.go(-200, 6);
    await seedDemoCases(contextFor);
    // The requests of the README are the oldest.
    time.go(-170, 12);
    await seedDemoRequests(orm.em.fork(), contextFor);
    time.go(-75, 30);
    await seedDemoAttendance(orm.em.fork(), contextFor);
    time.go(-35, 12);
    await seedDemoEvidence(orm.em.fork(), contextFor);
    time.go(-21, 12);
    await seedDemoDisclosures(contextFor);
    time.go(-190, 24);
    await seedDemoTreaties(contextFor);
    await seedDemoPractice({ em: orm.em.fork(), contextFor, time });
    return 'The demo world (fictitious) is loaded.';
  } catch (error) {
    if (!isOfEarlierVersion(error)) throw error;
    return 'The demo world (fictitious) of an earlier version stays as it is.';
  }
}

/** A step with the same idempotency key was given with other words before. */
function isOfEarlierVersion(error: unknown): boolean {
  return error instanceof DomainError && error.extensions['field'] === 'input.idempotencyKey';
}
