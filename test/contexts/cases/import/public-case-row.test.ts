import { describe, expect, test } from 'vitest';
import { publicCaseRows } from '../../../../src/contexts/cases/import/public-case-row.js';
import type { Cells } from '../../../../src/platform/import/row-reader.js';
import { realCodes } from './code-lists.js';

const reader = publicCaseRows(realCodes);

const cells: Cells = {
  case_id: 'AR-001',
  cluster: 'Marcos',
  title: 'Ferdinand and Imelda Marcos (Switzerland)',
  origin_iso3: 'PHL',
  asset_location_iso3: 'CHE',
  other_jurisdictions_iso3: 'JEY;GGY',
  year_start: '1986',
  year_confiscated: '2003',
  year_returned: '',
  status: 'returned',
  amount: '683000000.10',
  currency: 'USD',
  amount_kind: 'returned',
  mechanism: '',
  uncac_articles: '15;17',
  end_use_or_note: '',
  source_url: 'https://star.worldbank.org/corruption-cases/node/18497',
  source_quality: 'press-weak',
  own_knowledge_fields: 'year_start; year_confiscated is the year of the order',
};

test('a row is read into its own type', () => {
  expect(reader.read(cells).row).toEqual({
    key: 'AR-001',
    cluster: 'Marcos',
    title: 'Ferdinand and Imelda Marcos (Switzerland)',
    originCountries: ['PHL'],
    assetLocationCountries: ['CHE'],
    otherCountries: ['JEY', 'GGY'],
    yearStart: 1986,
    yearConfiscated: 2003,
    yearReturned: null,
    status: 'returned',
    amount: '683000000.10',
    currency: 'USD',
    amountKind: 'RETURNED',
    mechanism: null,
    uncacArticles: ['15', '17'],
    note: null,
    sourceUrl: 'https://star.worldbank.org/corruption-cases/node/18497',
    sourceQuality: 'PRESS_WEAK',
    ownKnowledgeFields: ['year_start', 'year_confiscated'],
    ownKnowledgeNote: 'year_start; year_confiscated is the year of the order',
  });
});

test.each([
  ['', []],
  ['amount', ['amount']],
  ['title; the amount is of 2004', ['title']],
  ['year_returned (page says "in December"; published early 2018)', ['year_returned']],
  ['nothing that we know', []],
])('own knowledge %j is about %j', (note, fields) => {
  expect(reader.read({ ...cells, own_knowledge_fields: note }).row?.ownKnowledgeFields).toEqual(fields);
});

describe('a wrong cell is told by its column', () => {
  test.each([
    ['case_id', ''],
    ['title', 'x'.repeat(501)],
    ['origin_iso3', ''],
    ['origin_iso3', 'PH'],
    ['asset_location_iso3', 'CHE;XXX'],
    ['other_jurisdictions_iso3', 'JEY;JEY'],
    ['year_start', '1899'],
    ['year_confiscated', '2028'],
    ['year_returned', '2004-05-01'],
    ['status', ''],
    ['amount', '683,000,000'],
    ['amount', '-1'],
    ['amount', '6.83e8'],
    ['currency', 'US$'],
    ['amount_kind', 'laundered'],
    ['uncac_articles', '15,16'],
    ['uncac_articles', '46'],
    ['source_url', 'file:///etc/passwd'],
    ['source_quality', 'good'],
  ])('%s: %j', (column, value) => {
    expect(reader.read({ ...cells, [column]: value }).problems).toEqual([
      { column, value, why: expect.stringMatching(/\.$/) },
    ]);
  });
});

test('an amount, its currency and its kind stand together or not at all', () => {
  const problemsOf = (amount: string, currency: string, kind: string): unknown =>
    reader.read({ ...cells, amount, currency, amount_kind: kind }).problems?.map(({ column }) => column);
  expect(problemsOf('', '', '')).toBeUndefined();
  expect(problemsOf('5', '', 'frozen')).toEqual(['currency']);
  expect(problemsOf('', 'USD', '')).toEqual(['amount', 'amount_kind']);
  expect(problemsOf('x', '', 'frozen')).toEqual(['amount', 'currency']);
});

test('next year may be named, for what is agreed', () => {
  expect(reader.read({ ...cells, year_returned: '2027' }).row?.yearReturned).toBe(2027);
});
