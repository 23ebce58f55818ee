import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decimalText, exactSum, exactUnits, nearestEven, quotientText } from '../../src/platform/decimal.js';

/** A decimal number with so many digits after the point at most, as the API writes it. */
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([whole, fraction]) => `${String(whole)}.${String(fraction).padStart(8, '0')}`);

describe('exact decimals', () => {
  test.each([
    ['0.1 and 0.2, which binary fractions miss', ['0.1', '0.2'], '0.3'],
    [
      'numbers beyond what a float counts',
      ['900719925474099300', '0.00000001'],
      '900719925474099300.00000001',
    ],
    ['what cancels out', ['10.50', '-10.5'], '0'],
    ['what is below zero', ['1', '-1.25'], '-0.25'],
    ['nothing', [], '0'],
  ])('%s', (_what, texts, sum) => {
    expect(exactSum(texts)).toBe(sum);
  });

  test('a text and its units say the same', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        expect(exactUnits(decimalText(exactUnits(text)))).toBe(exactUnits(text));
      }),
    );
  });

  test('a sum does not depend on its order', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 20 }), (texts) => {
        expect(exactSum([...texts].reverse())).toBe(exactSum(texts));
      }),
    );
  });
});

describe('a quotient', () => {
  test.each([
    [5n, 2n, 2n],
    [7n, 2n, 4n],
    [-5n, 2n, -2n],
    [-7n, 2n, -4n],
    [51n, 20n, 3n],
    [49n, 20n, 2n],
    [0n, 3n, 0n],
  ])('of %s and %s is nearest to %s', (numerator, denominator, nearest) => {
    expect(nearestEven(numerator, denominator)).toBe(nearest);
  });

  test('is as near as can be, and even where two are', () => {
    const numerators = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
    const denominators = fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n }));
    fc.assert(
      fc.property(numerators, denominators, (numerator, denominator) => {
        const nearest = nearestEven(numerator, denominator);
        const twiceOff = 2n * (numerator - nearest * denominator);
        const size = twiceOff < 0n ? -twiceOff : twiceOff;
        expect(size <= denominator).toBe(true);
        if (size === denominator) expect(nearest % 2n).toBe(0n);
      }),
    );
  });

  test.each([
    [1n, 3n, 2, '0.33'],
    [2n, 3n, 8, '0.66666667'],
    [1n, 8n, 2, '0.12'],
    [3n, 8n, 2, '0.38'],
    [-1n, 8n, 2, '-0.12'],
    [10n, 4n, 0, '2'],
    [10n, 4n, 2, '2.5'],
  ])('of %s and %s to %s digits is %s', (numerator, denominator, digits, text) => {
    expect(quotientText(numerator, denominator, digits)).toBe(text);
  });
});
