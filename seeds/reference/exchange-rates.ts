import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ExchangeRateSource } from '../../src/contexts/money/index.js';
import { projectPath } from '../../src/platform/project-path.js';
import { readCells, readData } from './data-file.js';
import { federalReserveSeries } from './federal-reserve-series.js';
import { reportLine, upsert, type TableReport } from './upsert.js';

/** What a source published for a day or month: currency → units of it for one of the base. */
interface List {
  readonly day: string;
  readonly units: Record<string, string>;
}

interface Publication {
  readonly source: ExchangeRateSource;
  readonly base: string;
  readonly lists: readonly List[];
}

const files = {
  centralBank: 'ecb_eurofxref_hist.csv.gz',
  federalReserve: 'fx_fed_monthly.csv.gz',
  fixed: 'euro_conversion_rates.csv',
};

/** To be raised where this file reads the same data otherwise than before. */
const form = '1';

/**
 * Loads exchange rates, all or nothing; nothing is done where the very same files were loaded last. A newer file adds its days.
 * @param em of the owner, after the currencies
 * @returns what it did, by table; nothing where there was nothing to do
 */
export function loadExchangeRates(em: EntityManager): Promise<readonly TableReport[]> {
  return em.transactional(async (transaction) => {
    const loaded = await upsert(transaction, 'exchange_rate_file', ['name'], await digests());
    if (loaded.inserted + loaded.updated === 0) return [];
    const publications = [await europeanCentralBank(), await federalReserve()];
    const lists = publications.flatMap(({ source, base, lists: all }) =>
      all.map(({ day, units }) => ({ source, day, base, units })),
    );
    const quoted = [...publications.flatMap(quotedIn), ...(await fixedForGood())];
    return [
      await upsert(transaction, 'exchange_rate_list', ['source', 'day'], lists),
      await upsert(transaction, 'quoted_currency', ['source', 'currency'], quoted),
    ];
  });
}

/** As `loadExchangeRates`; tells what it did, a line a table. */
export async function seedExchangeRates(em: EntityManager): Promise<readonly string[]> {
  const reports = await loadExchangeRates(em);
  return reports.length === 0 ? ['exchange rates: all as before'] : reports.map(reportLine);
}

function digests(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return Promise.all(
    Object.values(files).map(async (name) => {
      const hash = createHash('sha256').update(form);
      return { name, digest: hash.update(await readFile(projectPath('seeds', 'data', name))).digest('hex') };
    }),
  );
}

/** A column for each currency, a row for each working day. */
async function europeanCentralBank(): Promise<Publication> {
  const [[, ...currencies] = [], ...rows] = await readCells(files.centralBank);
  const lists = rows.map(([day = '', ...cells]) => {
    const list = listOf(day);
    for (const [at, units] of cells.entries())
      if (units !== 'N/A' && units !== '') enter(list, currencies[at] ?? '', units);
    return list;
  });
  return { source: ExchangeRateSource.ECB_REFERENCE_RATE, base: 'EUR', lists };
}

/** A row for each country and month, all of them in units of the currency for one dollar. */
async function federalReserve(): Promise<Publication> {
  const [, ...rows] = await readCells(files.federalReserve);
  const lists = new Map<string, List>();
  for (const [day = '', country = '', units = ''] of rows) {
    const list = lists.get(day) ?? listOf(day);
    const { currency, places = 0 } = seriesOf(country, day);
    enter(list, currency, movePoint(units, places));
    lists.set(day, list);
  }
  return { source: ExchangeRateSource.FED_MONTHLY_AVERAGE, base: 'USD', lists: [...lists.values()] };
}

function seriesOf(country: string, day: string): (typeof federalReserveSeries)[string][number] {
  const found = federalReserveSeries[country]?.find(({ until }) => until === undefined || day < until);
  if (found === undefined) throw new Error(`No currency is known for the rates of ${country} on ${day}.`);
  return found;
}

/** A number times a power of ten, digit by digit. */
function movePoint(units: string, places: number): string {
  if (places === 0) return units;
  const [whole = '', fraction = ''] = units.split('.');
  const moved = `${whole}${fraction.slice(0, places).padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
  return fraction.length > places ? `${moved}.${fraction.slice(places)}` : moved;
}

function listOf(day: string): List {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new Error(`Rates are of no day: "${day}".`);
  return { day, units: {} };
}

/** A rate stands as a text, digit by digit as it was published; above zero. */
function enter({ day, units: all }: List, currency: string, units: string): void {
  if (currency in all || !/^[A-Z]{3}$/.test(currency) || !/^(?=.*[1-9])\d{1,12}(\.\d{1,8})?$/.test(units))
    throw new Error(`This is no rate of a currency, or its second: ${day} "${currency}" "${units}".`);
  all[currency] = units;
}

function quotedIn({ source, base, lists }: Publication): readonly Readonly<Record<string, unknown>>[] {
  const spans = new Map<string, { since: string; until: string }>();
  for (const { day, units } of lists)
    for (const currency of Object.keys(units)) {
      const { since = day, until = day } = spans.get(currency) ?? {};
      spans.set(currency, { since: day < since ? day : since, until: day > until ? day : until });
    }
  return [...spans].map(([currency, span]) => ({ source, currency, base, ...span, fixed_units: null }));
}

/** What the euro took the place of. */
async function fixedForGood(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const rows = await readData(files.fixed, ['currency', 'since', 'units']);
  return rows.map(({ currency, since, units }) => ({
    source: ExchangeRateSource.EURO_CONVERSION_RATE,
    ...{ currency, base: 'EUR', since, until: null, fixed_units: units },
  }));
}
