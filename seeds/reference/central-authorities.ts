import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { AgreementStatus, AuthorityFunction, Verification } from '../../src/contexts/directory/index.js';
import { orNull, readData, type DataRow } from './data-file.js';
import { insertMissing, type TableReport } from './upsert.js';

const columns = ['iso3', 'institution', 'unit', 'address', 'designated_under', 'source', 'verified'] as const;
type AuthorityRow = DataRow<(typeof columns)[number]>;

const verifications: Readonly<Record<string, Verification>> = {
  page: Verification.FROM_PAGE,
  'own-knowledge': Verification.UNVERIFIED,
};

interface Place {
  readonly iso3: string;
  readonly code: string;
  readonly administeredBy: string | null;
  /** Whether the directory has its central authority already. */
  readonly listed: boolean;
}

/**
 * First entries of central authorities. An authority that the directory has already is left alone, whatever the file
 * says: from then on its State and the secretariat keep it.
 */
export async function seedCentralAuthorities(em: EntityManager): Promise<TableReport> {
  const rows = await readData('central_authorities_seed.csv', columns);
  const places = await placesByIso3(em);
  const provisions = await em.execute<{ citation: string; key: string }[]>(
    'select citation, key from convention_provision',
  );
  const keys = new Map(provisions.map(({ citation, key }) => [citation, key]));
  const now = new Date().toISOString();
  const found = rows.map((row) =>
    first(row, placeOf(row, places), keys.get(row.designated_under) ?? null, now),
  );
  const fresh = found.filter(({ listed }) => !listed);
  await insertMissing(
    em,
    'central_authority',
    ['jurisdiction'],
    fresh.map(({ authority }) => authority),
  );
  const inserted = await insertMissing(
    em,
    'central_authority_entry',
    ['id'],
    fresh.map(({ entry }) => entry),
  );
  return { table: 'central_authority', inserted, updated: 0, unchanged: rows.length - inserted };
}

async function placesByIso3(em: EntityManager): Promise<ReadonlyMap<string, Place>> {
  const rows = await em.execute<Place[]>(
    `select s.iso3, s.code, s.administered_by as "administeredBy", a.id is not null as listed
     from state s left join central_authority a on a.jurisdiction = s.code where s.iso3 is not null`,
  );
  return new Map(rows.map((row) => [row.iso3, row]));
}

function placeOf({ iso3 }: AuthorityRow, places: ReadonlyMap<string, Place>): Place {
  const place = places.get(iso3);
  if (place === undefined)
    throw new Error(`seeds/data/central_authorities_seed.csv names an unknown State ${iso3}.`);
  return place;
}

function first(
  row: AuthorityRow,
  { code, administeredBy, listed }: Place,
  designatedUnder: string | null,
  now: string,
) {
  const id = uuid();
  const of = { state: administeredBy ?? code, jurisdiction: code };
  const territory = administeredBy === null ? null : code;
  return {
    listed,
    authority: { ...of, id, territory, created_at: now, updated_at: now, version: 1 },
    entry: {
      ...of,
      id: uuid(),
      central_authority_id: id,
      current_for: id,
      valid_from: now,
      institution: row.institution,
      unit: orNull(row.unit),
      address: orNull(row.address),
      accepted_languages: [],
      accepted_channels: [],
      interpol_in_urgency: AgreementStatus.UNKNOWN,
      oral_in_urgency: AgreementStatus.UNKNOWN,
      functions: [AuthorityFunction.MUTUAL_LEGAL_ASSISTANCE],
      designated_under: designatedUnder,
      verification: verifications[row.verified] ?? Verification.UNVERIFIED,
      source: row.source,
      version: 1,
    },
  };
}
