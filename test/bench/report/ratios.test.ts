import { expect, test } from 'vitest';
import type { Cell } from '../../../bench/measuring/rounds.js';
import { median, ratiosOf } from '../../../bench/report/ratios.js';

const cell = (contender: string, round: number, perSecond: number): Cell => ({
  ...{ operation: 'inbox', contender, round, perSecond },
  ...{ total: 1, p50: 1, p99: 1, failed: 0 },
});

test('the middle of an even number of values lies between the two', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test('ratios are taken within a round, so that a slow round tells against nobody', () => {
  const cells = [cell('ours', 1, 100), cell('theirs', 1, 50), cell('ours', 2, 10), cell('theirs', 2, 4)];
  expect(ratiosOf(cells, 'ours')).toEqual([
    { operation: 'inbox', of: 'ours', to: 'theirs', median: 2.25, least: 2, greatest: 2.5 },
  ]);
});

test('who was not measured in a round has no ratio there', () => {
  expect(ratiosOf([cell('ours', 1, 100), cell('theirs', 2, 50)], 'ours')).toEqual([]);
});
