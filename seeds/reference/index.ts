import type { EntityManager } from '@mikro-orm/postgresql';
import { seedCentralAuthorities } from './central-authorities.js';
import { seedConventionProvisions } from './convention-provisions.js';
import { seedCurrencies } from './currencies.js';
import { seedLanguages } from './languages.js';
import { seedStates } from './states.js';
import { seedTreaties } from './treaties.js';
import { seedTreatyParticipations } from './treaty-participations.js';
import { reportLine, type TableReport } from './upsert.js';

/** In the order in which one refers to another. */
const seeders = [
  seedCurrencies,
  seedLanguages,
  seedStates,
  seedTreatyParticipations,
  seedTreaties,
  seedConventionProvisions,
  seedCentralAuthorities,
];

/**
 * Loads the reference data, all or nothing. Doing it again changes nothing.
 * @param em of the owner: the service role may not write reference data
 */
export function loadReference(em: EntityManager): Promise<readonly TableReport[]> {
  return em.transactional(async (transaction) => {
    const reports: TableReport[] = [];
    for (const seeder of seeders) reports.push(await seeder(transaction));
    return reports;
  });
}

/** As `loadReference`; tells what it did, a line a table. */
export async function seedReference(em: EntityManager): Promise<readonly string[]> {
  return (await loadReference(em)).map(reportLine);
}
