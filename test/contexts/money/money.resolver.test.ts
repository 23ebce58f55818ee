import { beforeAll, describe, expect, test } from 'vitest';
import { serviceRole } from '../../../src/platform/database/provision.js';
import type { ReadPath } from '../../../src/platform/reads/records.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { avaloria } from '../directory/loaded-directory.js';
import { peopleOf, peopleOfNoState, stranger } from '../../support/personas.js';
import type { TestService } from '../../support/service.js';
import { loadedRates } from './loaded-rates.js';

let on: TestService;
beforeAll(async () => {
  on = await loadedRates();
});

const query = `query ($amounts: [DatedAmountInput!]!, $to: CurrencyCode!) {
  convertedAmounts(amounts: $amounts, to: $to) {
    amount currency on to converted decimals rate rateOn source via rates { source on base currency units } reason notQuoted } }`;

const everybody: Readonly<Record<string, Viewer>> = { ...peopleOf(avaloria), ...peopleOfNoState };

/** One amount, asked for as somebody from the street. */
async function converted(amount: string, currency: string, on_: string, to: string): Promise<any> {
  const amounts = [{ amount, currency, on: on_ }];
  const { data, codes } = await on.ask(stranger, query, { amounts, to });
  expect(codes).toEqual([]);
  return data?.convertedAmounts[0];
}

describe('the rate of a day', () => {
  test('is the European Central Bank’s of that day', async () => {
    expect(await converted('1000000', 'USD', '2026-04-13', 'EUR')).toEqual({
      amount: '1000000',
      currency: 'USD',
      on: '2026-04-13',
      to: 'EUR',
      converted: '855871.28',
      decimals: 2,
      rate: '0.855871277',
      rateOn: '2026-04-13',
      source: 'ECB_REFERENCE_RATE',
      via: [],
      rates: [
        { source: 'ECB_REFERENCE_RATE', on: '2026-04-13', base: 'EUR', currency: 'USD', units: '1.1684' },
      ],
      reason: null,
      notQuoted: [],
    });
  });

  test.each([
    ['a Sunday', '2026-04-12', '2026-04-10'],
    ['the seventh day after the last list', '2026-04-20', '2026-04-13'],
    ['the first list', '1999-01-04', '1999-01-04'],
  ])('is that of the last working day: of %s', async (_what, day, rateOn) => {
    expect(await converted('1', 'USD', day, 'JPY')).toMatchObject({
      source: 'ECB_REFERENCE_RATE',
      rateOn,
      via: ['EUR'],
    });
  });

  test('is the Federal Reserve’s of the month where the list has not both', async () => {
    expect(await converted('1', 'USD', '2026-04-21', 'JPY')).toMatchObject({
      source: 'FED_MONTHLY_AVERAGE',
      rateOn: '2026-04-01',
      via: [],
    });
    expect(await converted('25000000', 'CHF', '1986-03-24', 'USD')).toMatchObject({
      source: 'FED_MONTHLY_AVERAGE',
      rateOn: '1986-03-01',
      rates: [{ currency: 'CHF', base: 'USD' }],
    });
    expect(await converted('1000', 'LKR', '2020-05-04', 'EUR')).toMatchObject({ via: ['USD'], reason: null });
  });

  test('is fixed for good where the euro took the place of a currency', async () => {
    expect(await converted('10000000', 'DEM', '2001-06-01', 'USD')).toMatchObject({
      source: 'ECB_REFERENCE_RATE',
      via: ['EUR'],
      rates: [{ units: '1.95583', on: '1999-01-01' }, { currency: 'USD' }],
    });
    expect(await converted('10000000', 'DEM', '1998-12-31', 'USD')).toMatchObject({
      source: 'FED_MONTHLY_AVERAGE',
      via: [],
    });
    expect(await converted('1936.27', 'ITL', '2026-11-01', 'EUR')).toMatchObject({
      converted: '1',
      source: 'EURO_CONVERSION_RATE',
      rateOn: null,
    });
  });
});

describe('what cannot be converted is said, and why', () => {
  test.each([
    ['a currency that nobody quotes', 'XAF', '2020-05-04', 'EUR', 'CURRENCY_NOT_QUOTED', ['XAF']],
    ['a code of no currency', 'QQQ', '2020-05-04', 'XAF', 'CURRENCY_NOT_QUOTED', ['QQQ', 'XAF']],
    ['eight days after the last list, in a month without one', 'PLN', '2026-04-21', 'EUR', 'NO_RATE', []],
    ['a currency before it was', 'EUR', '1998-12-31', 'USD', 'NO_RATE', []],
    ['a rate that was suspended', 'RUB', '2023-05-04', 'EUR', 'NO_RATE', []],
    ['a day before any rate', 'GBP', '1970-12-31', 'USD', 'NO_RATE', []],
  ])('of %s', async (_what, currency, day, to, reason, notQuoted) => {
    expect(await converted('5', currency, day, to)).toMatchObject({
      ...{ converted: null, rate: null, rateOn: null, source: null, via: [], rates: [] },
      ...{ reason, notQuoted },
    });
  });

  test('without keeping the others from being converted, in the order given', async () => {
    const amounts = ['USD', 'XAF', 'EUR', 'USD'].map((currency, at) => ({
      amount: String(at),
      currency,
      on: '2020-05-04',
    }));
    const { data } = await on.ask(stranger, query, { amounts, to: 'EUR' });
    expect(data?.convertedAmounts.map(({ amount, reason }: any) => [amount, reason])).toEqual([
      ['0', null],
      ['1', 'CURRENCY_NOT_QUOTED'],
      ['2', null],
      ['3', null],
    ]);
  });
});

describe('who', () => {
  test.each(Object.entries(everybody))('may ask: %s, on every way of reading', async (_name, viewer) => {
    const amounts = [
      { amount: '-12.5', currency: 'DEM', on: '2001-06-02' },
      { amount: '1', currency: 'XAF', on: '2001-06-02' },
    ];
    const answers = (['answered', 'planned', 'plain'] satisfies ReadPath[]).map((path) =>
      on.ask(viewer, query, { amounts, to: 'ZAR' }, path),
    );
    const [first, ...others] = await Promise.all(answers);
    expect(first?.codes).toEqual([]);
    expect(first?.data?.convertedAmounts[0].converted).toMatch(/^-\d/);
    for (const other of others) expect(other.data).toEqual(first?.data);
  });

  test('may write rates: nobody, by plain SQL either', async () => {
    for (const table of ['exchange_rate_list', 'quoted_currency', 'exchange_rate_file']) {
      for (const viewer of [null, ...Object.values(everybody)])
        expect(await on.sqlAs(viewer, `select * from ${table} limit 1`)).toHaveLength(1);
      const rights = await on.sqlAsOwner(
        null,
        `select string_agg(privilege_type, ',') as held from information_schema.role_table_grants where table_name = $1 and grantee = $2`,
        [table, serviceRole],
      );
      expect(rights).toEqual([{ held: 'SELECT' }]);
    }
  });

  test.each([
    ['no amount', [], 'BAD_USER_INPUT'],
    ['more than a hundred', Array.from({ length: 101 }), 'BAD_USER_INPUT'],
  ])('asks for %s is told so', async (_what, list, code) => {
    const amounts = list.map(() => ({ amount: '1', currency: 'USD', on: '2020-05-04' }));
    expect((await on.ask(stranger, query, { amounts, to: 'EUR' })).codes).toEqual([code]);
  });
});
