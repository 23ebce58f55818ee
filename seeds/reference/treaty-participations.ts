import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { UnitedNationsTreaty, TreatyAction, Verification } from '../../src/contexts/directory/index.js';
import { orNull, readData, type DataRow } from './data-file.js';
import { upsert, type TableReport } from './upsert.js';

const columns = [
  'treaty',
  'participant',
  'iso3',
  'signature_date',
  'deposit_date',
  'action',
  'entry_into_force_computed',
  'verified',
  'source',
] as const;
type StatusRow = DataRow<(typeof columns)[number]>;

const treaties: Readonly<Record<string, UnitedNationsTreaty>> = {
  UNCAC: UnitedNationsTreaty.UNCAC,
  UNTOC: UnitedNationsTreaty.UNTOC,
  'UNTOC-TIP': UnitedNationsTreaty.UNTOC_TIP,
  'UNTOC-SOM': UnitedNationsTreaty.UNTOC_SOM,
  'UNTOC-FIREARMS': UnitedNationsTreaty.UNTOC_FIREARMS,
};

/** Words of the file on how far a row was read; all others leave something to general knowledge. */
const verifications: Readonly<Record<string, Verification>> = {
  file: Verification.FROM_FILE,
  page: Verification.FROM_PAGE,
  'page-derived': Verification.FROM_PAGE,
};
const plainWords: readonly string[] = ['file', 'page', 'own-knowledge'];

/** Who signed and is party to UNCAC (to 2024) and UNTOC with its protocols (to 2014). */
export async function seedTreatyParticipations(em: EntityManager): Promise<TableReport> {
  const rows = await readData('treaty_status.csv', columns);
  const states = await em.execute<{ iso3: string; code: string }[]>(
    'select iso3, code from state where iso3 is not null',
  );
  const codes = new Map(states.map(({ iso3, code }) => [iso3, code]));
  // The file has the European Union under the code of the World Bank.
  codes.set('EUU', 'EU');
  const written = rows.map((row) => participation(row, codes));
  return upsert(em, 'treaty_participation', ['state', 'treaty'], written, ['id']);
}

function participation(
  row: StatusRow,
  codes: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  const state = codes.get(row.iso3);
  const treaty = treaties[row.treaty];
  if (state === undefined || treaty === undefined)
    throw new Error(`seeds/data/treaty_status.csv: ${row.treaty} of ${row.iso3} cannot be placed.`);
  return {
    id: uuid(),
    treaty,
    state,
    name_in_source: row.participant,
    signed_on: orNull(row.signature_date),
    deposited_on: orNull(row.deposit_date),
    action: actionNamed(row.action),
    in_force_on: orNull(row.entry_into_force_computed),
    is_party: row.deposit_date !== '',
    verification: verifications[row.verified] ?? Verification.UNVERIFIED,
    doubt: plainWords.includes(row.verified) ? null : row.verified,
    source: row.source,
  };
}

function actionNamed(text: string): TreatyAction | null {
  if (text === '') return null;
  const actions: Readonly<Record<string, TreatyAction>> = TreatyAction;
  const action = actions[text.toUpperCase()];
  if (action === undefined) throw new Error(`seeds/data/treaty_status.csv names an unknown action ${text}.`);
  return action;
}
