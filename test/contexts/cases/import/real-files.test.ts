import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { publicCaseRows, type PublicCaseRow } from '../../../../src/contexts/cases/import/public-case-row.js';
import { settlementRows, type SettlementRow } from '../../../../src/contexts/cases/import/settlement-row.js';
import { importCsv } from '../../../../src/platform/import/import-csv.js';
import type { ImportReport } from '../../../../src/platform/import/import-options.js';
import type { RowReader } from '../../../../src/platform/import/row-reader.js';
import { projectPath } from '../../../../src/platform/project-path.js';
import { dataRows, realCodes } from './code-lists.js';

const directory = mkdtempSync(path.join(tmpdir(), 'repatria-real-files-'));

afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

async function imported<Row>(
  name: string,
  reader: RowReader<Row>,
): Promise<{ report: ImportReport; rows: Row[] }> {
  const file = path.join(directory, name);
  copyFileSync(projectPath('seeds', 'data', name), file);
  const rows: Row[] = [];
  const report = await importCsv({
    file,
    reader,
    writeBatch: (batch) => {
      rows.push(...batch.map(({ row }) => row));
      return Promise.resolve(batch.map(({ line }) => ({ line, outcome: 'created' })));
    },
  });
  return { report, rows };
}

/** Sums by currency in hundredths, exactly. */
function sums(
  rows: readonly { readonly amount: string | null; readonly currency: string | null }[],
): Record<string, bigint> {
  const totals: Record<string, bigint> = {};
  for (const { amount, currency } of rows) {
    if (amount === null || currency === null) continue;
    const [whole = '', cents = ''] = amount.split('.');
    totals[currency] = (totals[currency] ?? 0n) + BigInt(`${whole}${cents.padEnd(2, '0')}`);
  }
  return totals;
}

const cellOf = (value: string | number | null): string => (value === null ? '' : `${value}`);

describe('cases.csv', () => {
  /** The row as a line of the file again: what was lost would be missing. */
  function asCells(row: PublicCaseRow): Record<string, string> {
    return {
      case_id: row.key,
      cluster: cellOf(row.cluster),
      title: row.title,
      origin_iso3: row.originCountries.join(';'),
      asset_location_iso3: row.assetLocationCountries.join(';'),
      other_jurisdictions_iso3: row.otherCountries.join(';'),
      year_start: cellOf(row.yearStart),
      year_confiscated: cellOf(row.yearConfiscated),
      year_returned: cellOf(row.yearReturned),
      status: row.status,
      amount: cellOf(row.amount),
      currency: cellOf(row.currency),
      amount_kind: cellOf(row.amountKind).toLowerCase(),
      mechanism: cellOf(row.mechanism),
      uncac_articles: row.uncacArticles.join(';'),
      end_use_or_note: cellOf(row.note),
      source_url: row.sourceUrl,
      source_quality: row.sourceQuality.toLowerCase().replace('_', '-'),
      own_knowledge_fields: cellOf(row.ownKnowledgeNote),
    };
  }

  test('every row is read, and nothing of it is lost', async () => {
    const { report, rows } = await imported('cases.csv', publicCaseRows(realCodes));
    expect(report).toMatchObject({ rows: 69, accepted: 69, created: 69, rejected: 0, rejectedFile: null });
    expect(rows.map(asCells)).toEqual(dataRows('cases.csv'));
  });

  test('counts and sums are those of the file', async () => {
    const { rows } = await imported('cases.csv', publicCaseRows(realCodes));
    // Summed by a spreadsheet from the file itself, in hundredths.
    expect(sums(rows)).toEqual({
      USD: 508930833343n,
      EUR: 126001967000n,
      GBP: 16070000000n,
      CHF: 149870000000n,
    });
    expect(rows.filter(({ amount }) => amount === null)).toHaveLength(4);
    expect(rows.filter(({ sourceQuality }) => sourceQuality === 'PRIMARY')).toHaveLength(35);
    expect(rows.filter(({ uncacArticles }) => uncacArticles.length > 0)).toHaveLength(19);
    expect(new Set(rows.map(({ status }) => status)).size).toBe(17);
    expect(
      rows.flatMap(({ key, ownKnowledgeFields }) => ownKnowledgeFields.map((field) => `${key} ${field}`)),
    ).toEqual([
      'AR-001 year_start',
      'AR-042 year_confiscated',
      'AR-061 year_returned',
      'AR-068 year_start',
      'AR-073 year_confiscated',
      'AR-074 year_confiscated',
      'AR-076 year_start',
      'AR-076 year_returned',
    ]);
  });
});

describe('star_settlements_2017.csv', () => {
  function asCells(row: SettlementRow): Record<string, string> {
    return {
      star_case_id: row.starCaseId,
      name: row.name,
      year: cellOf(row.year),
      settlement_agency: row.agency,
      official_jurisdictions: row.jurisdictionsText,
      settlement_type: row.settlementType,
      sanction_types: row.sanctions,
      total_usd: cellOf(row.amount),
      total_usd_raw: cellOf(row.amountText),
      offences_alleged: cellOf(row.offencesAlleged),
      offences_settled: cellOf(row.offencesSettled),
      source_url: row.sourceUrl,
    };
  }

  test('every row is read, and nothing of it is lost', async () => {
    const { report, rows } = await imported('star_settlements_2017.csv', settlementRows(realCodes));
    expect(report).toMatchObject({ rows: 533, accepted: 533, created: 533, rejected: 0, rejectedFile: null });
    expect(rows.map(asCells)).toEqual(dataRows('star_settlements_2017.csv'));
    expect(rows.filter(({ starCaseId }) => starCaseId === '158').map(({ key }) => key)).toEqual([
      'STAR-158-19929',
      'STAR-158-19979',
    ]);
  });

  test('counts and sums are those of the file', async () => {
    const { rows } = await imported('star_settlements_2017.csv', settlementRows(realCodes));
    expect(sums(rows)).toEqual({ USD: 1086455031197n });
    expect(rows.filter(({ amount }) => amount !== null)).toHaveLength(482);
    expect(rows.filter(({ amount, amountText }) => amount === null && amountText !== null)).toHaveLength(9);
    expect(rows.filter(({ year }) => year === null)).toHaveLength(46);
    expect(
      rows.filter(
        ({ jurisdictions, otherJurisdictions }) => jurisdictions.length + otherJurisdictions.length === 0,
      ),
    ).toEqual([]);
  });
});

test('the files stand in seeds/data with where they come from', () => {
  expect(existsSync(projectPath('seeds', 'data', 'SOURCES.md'))).toBe(true);
  const sources = readFileSync(projectPath('seeds', 'data', 'SOURCES.md'), 'utf8');
  expect(sources).toContain('cases.csv');
  expect(sources).toContain('star_settlements_2017.csv');
});
