import { describe, expect, test } from 'vitest';
import { settlementRows } from '../../../../src/contexts/cases/import/settlement-row.js';
import type { Cells } from '../../../../src/platform/import/row-reader.js';
import { realCodes } from './code-lists.js';

const reader = settlementRows(realCodes);

const cells: Cells = {
  star_case_id: '158',
  name: 'Flowserve Corporation / Flowserve Pompes SAS',
  year: '2008',
  settlement_agency: 'Department of Justice',
  official_jurisdictions: 'Iraq (UN Oil-for-Food), World Bank',
  settlement_type: 'Criminal',
  sanction_types: 'Criminal Fine',
  total_usd: '4000000.00',
  total_usd_raw: '$4,000,000.00',
  offences_alleged: 'Conspiracy to commit wire fraud',
  offences_settled: '',
  source_url: 'http://star.worldbank.org/corruption-cases/node/19929',
};

test('a row is read into its own type', () => {
  expect(reader.read(cells).row).toEqual({
    key: 'STAR-158-19929',
    starCaseId: '158',
    name: 'Flowserve Corporation / Flowserve Pompes SAS',
    year: 2008,
    agency: 'Department of Justice',
    jurisdictions: ['IRQ'],
    otherJurisdictions: ['World Bank'],
    jurisdictionsText: 'Iraq (UN Oil-for-Food), World Bank',
    settlementType: 'Criminal',
    sanctions: 'Criminal Fine',
    amount: '4000000.00',
    currency: 'USD',
    amountText: '$4,000,000.00',
    offencesAlleged: 'Conspiracy to commit wire fraud',
    offencesSettled: null,
    sourceUrl: 'http://star.worldbank.org/corruption-cases/node/19929',
  });
});

test('an unknown total stays a text and makes no amount', () => {
  const { row } = reader.read({ ...cells, year: '', total_usd: '', total_usd_raw: 'Unknown' });
  expect(row).toMatchObject({ year: null, amount: null, currency: null, amountText: 'Unknown' });
});

test('an address that is no page of StAR is the key as a whole', () => {
  expect(reader.read({ ...cells, source_url: 'https://a.example/b' }).row?.key).toBe(
    'STAR-158-https://a.example/b',
  );
});

describe('a wrong cell is told by its column', () => {
  test.each([
    ['star_case_id', ''],
    ['name', ''],
    ['year', '208'],
    ['total_usd', '$4'],
    ['total_usd', '4000000.01'],
    ['source_url', 'node/1'],
    ['official_jurisdictions', ''],
  ])('%s: %j', (column, value) => {
    expect(reader.read({ ...cells, [column]: value }).problems).toMatchObject([{ column, value }]);
  });

  test('a State that the directory does not know', () => {
    const narrow = settlementRows({ ...realCodes, countries: new Set(['CHN']) });
    expect(narrow.read(cells).problems).toMatchObject([{ why: 'The directory does not know IRQ.' }]);
  });
});
