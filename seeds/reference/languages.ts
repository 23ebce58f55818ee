import ISO6391 from 'iso-639-1';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitedNationsLanguages } from '../../src/contexts/directory/index.js';
import { upsert, type TableReport } from './upsert.js';

const official: ReadonlySet<string> = new Set(unitedNationsLanguages);

/** ISO 639-1, with names in English and in the language itself. */
export function seedLanguages(em: EntityManager): Promise<TableReport> {
  const rows = ISO6391.getAllCodes().map((code) => ({
    code,
    name: ISO6391.getName(code),
    native_name: ISO6391.getNativeName(code),
    united_nations: official.has(code),
  }));
  return upsert(em, 'language', ['code'], rows);
}
