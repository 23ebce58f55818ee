import { expect, test } from 'vitest';
import { compare, comparisonOf } from '../../../bench/report/compare.js';
import type { Ratio } from '../../../bench/report/ratios.js';

const ratio = (median: number, least: number, greatest: number, operation = 'inbox'): Ratio => ({
  ...{ operation, of: 'repatria', to: 'limit', median, least, greatest },
});

test('a ratio is worse when it fell by more than the spread of either run', () => {
  const isWorse = (before: Ratio, after: Ratio): boolean | undefined =>
    compare([before], [after])[0]?.isWorse;
  expect(isWorse(ratio(0.8, 0.75, 0.85), ratio(0.65, 0.6, 0.7))).toBe(true);
  expect(isWorse(ratio(0.8, 0.7, 0.9), ratio(0.65, 0.6, 0.7))).toBe(false);
  expect(isWorse(ratio(0.8, 0.75, 0.85), ratio(0.65, 0.5, 0.7))).toBe(false);
  expect(isWorse(ratio(0.65, 0.6, 0.7), ratio(0.9, 0.85, 0.95))).toBe(false);
});

test('only what both runs measured is compared', () => {
  expect(compare([ratio(1, 1, 1, 'search')], [ratio(1, 1, 1)])).toEqual([]);
});

test('the table says by how much, and what got worse', () => {
  const table = comparisonOf(compare([ratio(0.8, 0.8, 0.8)], [ratio(0.6, 0.6, 0.6)]));
  expect(table).toContain('| inbox | limit | 0.80 | 0.60 | -25 % | worse |');
  expect(comparisonOf(compare([ratio(2, 2, 2)], [ratio(3, 3, 3)]))).toContain('| 2.0 | 3.0 | +50 % |  |');
});
