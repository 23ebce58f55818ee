import type { EntityManager } from '@mikro-orm/postgresql';
import type { Importer } from '../../../platform/import/import-options.js';
import { State } from '../../directory/index.js';
import { requestRows, type RequestRow } from './request-row.js';
import { requestWriter } from './request-writer.js';

/**
 * Imports a State's own register of requests (docs/import.md), as historical requests which that State keeps.
 * @param em of the database's owner
 * @param code of the State whose register it is; the directory knows it
 */
export async function mlaRequestImport(
  em: EntityManager,
  code: string,
  now: () => Date = () => new Date(),
): Promise<Importer<RequestRow>> {
  const states = await em.fork().find(State, {});
  // Fictitious States have a code of two letters alone.
  const countries = new Set(states.map(({ code: short, iso3 }) => iso3 ?? short));
  const { write, preview } = requestWriter(em, code, now);
  return { reader: requestRows(countries), writeBatch: write, previewBatch: preview };
}
