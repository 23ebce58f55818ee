import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decimalText, exactSum, exactUnits } from '../../src/platform/decimal.js';

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
