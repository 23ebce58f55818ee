import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  convert,
  ExchangeRateSource,
  NotConvertedReason,
  type AmountWithRates,
  type FixedRate,
  type PublishedRate,
} from '../../../src/contexts/money/index.js';
import { exactUnits } from '../../../src/platform/decimal.js';

const ecb = (currencyUnits: string | null, targetUnits: string | null): PublishedRate => ({
  source: ExchangeRateSource.ECB_REFERENCE_RATE,
  on: '2020-05-04',
  base: 'EUR',
  currencyUnits,
  targetUnits,
});

const mark: FixedRate = { base: 'EUR', units: '1.95583', since: '1999-01-01' };
const franc: FixedRate = { base: 'EUR', units: '6.55957', since: '1999-01-01' };

function given(
  amount: string,
  currency: string,
  to: string,
  more: Partial<AmountWithRates> = {},
): AmountWithRates {
  const none = { minorUnits: 2, fixedFrom: null, fixedTo: null, published: null, notQuoted: [] };
  return { amount, currency, to, ...none, ...more };
}

describe('an amount is converted', () => {
  test('from the base of a list', () => {
    expect(convert(given('100', 'EUR', 'USD', { published: ecb(null, '1.0942') }))).toEqual({
      converted: '109.42',
      decimals: 2,
      rate: '1.0942',
      rateOn: '2020-05-04',
      source: 'ECB_REFERENCE_RATE',
      via: [],
      rates: [
        { source: 'ECB_REFERENCE_RATE', on: '2020-05-04', base: 'EUR', currency: 'USD', units: '1.0942' },
      ],
      reason: null,
    });
  });

  test('into the base of a list', () => {
    expect(convert(given('100', 'USD', 'EUR', { published: ecb('1.0942', null) }))).toMatchObject({
      converted: '91.39',
      rate: '0.9139097057',
      via: [],
    });
  });

  test('by the base, where it is neither', () => {
    const conversion = convert(
      given('100', 'USD', 'JPY', { minorUnits: 0, published: ecb('1.0942', '116.79') }),
    );
    expect(conversion).toMatchObject({ converted: '10674', decimals: 0, rate: '106.7355145', via: ['EUR'] });
    expect(conversion.rates.map(({ currency, units }) => [currency, units])).toEqual([
      ['USD', '1.0942'],
      ['JPY', '116.79'],
    ]);
  });

  test('by a rate that is fixed for good, where no market is needed', () => {
    expect(convert(given('1000', 'DEM', 'EUR', { fixedFrom: mark }))).toMatchObject({
      converted: '511.29',
      rate: '0.5112918812',
      rateOn: null,
      source: 'EURO_CONVERSION_RATE',
      via: [],
    });
    expect(
      convert(given('1000', 'DEM', 'FRF', { minorUnits: null, fixedFrom: mark, fixedTo: franc })),
    ).toMatchObject({ converted: '3353.85', decimals: 2, via: ['EUR'] });
  });

  test('by a fixed rate and a market, whose word it is then', () => {
    const conversion = convert(
      given('1000', 'DEM', 'USD', { fixedFrom: mark, published: ecb(null, '1.0942') }),
    );
    expect(conversion).toMatchObject({
      converted: '559.46',
      rateOn: '2020-05-04',
      source: 'ECB_REFERENCE_RATE',
      via: ['EUR'],
    });
    expect(conversion.rates.map(({ source }) => source)).toEqual([
      'EURO_CONVERSION_RATE',
      'ECB_REFERENCE_RATE',
    ]);
    const monthly = { ...ecb('300', '0.8'), source: ExchangeRateSource.FED_MONTHLY_AVERAGE, base: 'USD' };
    expect(convert(given('1', 'LKR', 'DEM', { fixedTo: mark, published: monthly })).via).toEqual([
      'USD',
      'EUR',
    ]);
  });

  test.each([
    ['0.125', '0.12'],
    ['0.135', '0.14'],
    ['-0.125', '-0.12'],
    ['0.1250001', '0.13'],
  ])('half to even: %s EUR at par is %s', (amount, converted) => {
    expect(convert(given(amount, 'EUR', 'USD', { published: ecb(null, '1') })).converted).toBe(converted);
  });

  test('not by the rate as it is shown, which is rounded', () => {
    const big = convert(given('300000000000000000', 'USD', 'EUR', { published: ecb('3', null) }));
    expect(big).toMatchObject({ converted: '100000000000000000', rate: '0.3333333333' });
  });
});

describe('an amount is not converted', () => {
  test('into its own currency: it stays as it is', () => {
    expect(convert(given('12.345', 'XAF', 'XAF', { notQuoted: ['XAF'] }))).toEqual({
      ...{ converted: '12.345', decimals: null, rate: '1', rateOn: null, source: null },
      ...{ via: [], rates: [], reason: null },
    });
  });

  test.each([
    ['a currency that nobody quotes', { notQuoted: ['XAF'] }, NotConvertedReason.CURRENCY_NOT_QUOTED],
    ['a day without a rate', {}, NotConvertedReason.NO_RATE],
    ['a fixed rate alone, which leads to the euro only', { fixedFrom: mark }, NotConvertedReason.NO_RATE],
  ])('for %s, and says why', (_what, more, reason) => {
    expect(convert(given('1', 'XAF', 'USD', more))).toEqual({
      ...{ converted: null, decimals: null, rate: null, rateOn: null, source: null },
      ...{ via: [], rates: [], reason },
    });
  });

  test('beyond what an amount can be', () => {
    const amount = '9'.repeat(24);
    const published = ecb(null, '1.5');
    expect(convert(given(amount, 'EUR', 'USD', { published })).reason).toBe(NotConvertedReason.TOO_LARGE);
    expect(convert(given(`${amount}.995`, 'EUR', 'USD', { published: ecb(null, '1') })).reason).toBe(
      NotConvertedReason.TOO_LARGE,
    );
    expect(convert(given(amount, 'EUR', 'USD', { published: ecb(null, '1') })).converted).toBe(amount);
  });
});

const units = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 999_999 }))
  .map(([whole, fraction]) => `${String(whole)}.${String(fraction).padStart(6, '0')}`);
/** So large that at the highest of these rates they come to an amount still. */
const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${String(whole)}.${String(cents).padStart(2, '0')}`);
const pairs = fc.record({ amount: amounts, from: fc.option(units), to: fc.option(units) });
const size = (value: bigint): bigint => (value < 0n ? -value : value);

describe('whatever the rates', () => {
  test('what is converted is within half a minor unit of the exact quotient', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 0, max: 4 }), ({ amount, from, to }, minorUnits) => {
        const { converted } = convert(given(amount, 'USD', 'JPY', { minorUnits, published: ecb(from, to) }));
        const [numerator, denominator] = [exactUnits(to ?? '1'), exactUnits(from ?? '1')];
        const off = exactUnits(converted ?? '') * denominator - exactUnits(amount) * numerator;
        expect(2n * size(off) <= 10n ** BigInt(8 - minorUnits) * denominator).toBe(true);
      }),
    );
  });

  test('there and back it is by the same word, of the same day, by the same rates turned round', () => {
    fc.assert(
      fc.property(pairs, ({ amount, from, to }) => {
        const there = convert(given(amount, 'USD', 'JPY', { published: ecb(from, to) }));
        const back = convert(given(there.converted ?? '0', 'JPY', 'USD', { published: ecb(to, from) }));
        const said = ({ source, rateOn, via }: typeof there) => ({ source, rateOn, via });
        expect(said(back)).toEqual(said(there));
        expect([...back.rates].reverse()).toEqual(there.rates);
      }),
    );
  });

  test('the opposite amount comes to the opposite', () => {
    fc.assert(
      fc.property(pairs, ({ amount, from, to }) => {
        const published = ecb(from, to);
        const opposite = amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
        const [one, other] = [amount, opposite].map((each) =>
          exactUnits(convert(given(each, 'USD', 'JPY', { published })).converted ?? ''),
        );
        expect(one).toBe(-(other ?? 0n));
      }),
    );
  });

  test('the same currency is the same amount', () => {
    fc.assert(
      fc.property(pairs, ({ amount, from, to }) => {
        const { converted } = convert(given(amount, 'USD', 'USD', { published: ecb(from, to) }));
        expect(exactUnits(converted ?? '')).toBe(exactUnits(amount));
      }),
    );
  });

  test('the rate that is shown has ten significant digits at most, and is near', () => {
    fc.assert(
      fc.property(pairs, ({ from, to }) => {
        const rate = convert(given('1', 'USD', 'JPY', { published: ecb(from, to) })).rate ?? '';
        expect(rate).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
        expect(rate.replace('.', '').replace(/^0+/, '').length).toBeLessThanOrEqual(12);
        expect(Number(rate) / (Number(to ?? 1) / Number(from ?? 1))).toBeCloseTo(1, 8);
      }),
    );
  });
});
