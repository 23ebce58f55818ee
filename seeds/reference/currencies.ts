import type { EntityManager } from '@mikro-orm/postgresql';
import { orNull, readData, type DataRow } from './data-file.js';
import { upsert, type TableReport } from './upsert.js';

const columns = [
  'Entity',
  'Currency',
  'AlphabeticCode',
  'NumericCode',
  'MinorUnit',
  'WithdrawalDate',
] as const;
type CurrencyRow = DataRow<(typeof columns)[number]>;

/** ISO 4217 with withdrawn currencies: the list has a row for each country, the directory one for each code. */
export async function seedCurrencies(em: EntityManager): Promise<TableReport> {
  const rows = await readData('currency_codes_all.csv', columns);
  const listed = rows.filter(({ AlphabeticCode }) => AlphabeticCode !== '');
  const byCode = Map.groupBy(listed, ({ AlphabeticCode }) => AlphabeticCode);
  return upsert(em, 'currency', ['code'], [...byCode].map(currency));
}

function currency([code, rows]: [string, readonly CurrencyRow[]]): Readonly<Record<string, unknown>> {
  const inUse = rows.filter(({ WithdrawalDate }) => WithdrawalDate === '');
  const former = rows.filter(({ WithdrawalDate }) => WithdrawalDate !== '').sort(byWithdrawal);
  const latest = inUse[0] ?? former.at(-1);
  if (latest === undefined) throw new Error(`The currency ${code} has no row.`);
  const entities = usersOf(inUse);
  return {
    code,
    numeric_code: orNull(latest.NumericCode),
    name: latest.Currency,
    minor_units: /^\d$/.test(latest.MinorUnit) ? Number(latest.MinorUnit) : null,
    entities,
    former_entities: usersOf(former).filter((one) => !entities.includes(one)),
    withdrawn: inUse.length === 0,
    withdrawal: inUse.length === 0 ? latest.WithdrawalDate : null,
  };
}

/** Metals and units of account have an entry such as "ZZ08_Gold" where a country would stand. */
function usersOf(rows: readonly CurrencyRow[]): readonly string[] {
  return [...new Set(rows.map(({ Entity }) => Entity))].filter((one) => !one.startsWith('ZZ'));
}

/** Months ("2002-03") and periods ("1989 to 1990") compare by the year and month with which they begin. */
function byWithdrawal(a: CurrencyRow, b: CurrencyRow): number {
  return a.WithdrawalDate.localeCompare(b.WithdrawalDate);
}
