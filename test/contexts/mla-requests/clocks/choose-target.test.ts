import { describe, expect, test } from 'vitest';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import {
  measuresOf,
  mostSpecific,
  type TargetFacts,
} from '../../../../src/contexts/mla-requests/clocks/choose-target.js';
import { ClockMeasure } from '../../../../src/contexts/mla-requests/clocks/clock.enums.js';

const { FREEZING, CONFISCATION } = ClockMeasure;

const target = (amount: number, more: Partial<TargetFacts> = {}): TargetFacts => ({
  measure: null,
  urgent: false,
  amount,
  unit: 'CALENDAR_DAYS',
  state: null,
  counterpart: null,
  ...more,
});
const own = { state: { code: 'B' } };
const pair = { ...own, counterpart: { code: 'A' } };

const wanted = { state: 'B', counterpart: 'A', urgent: false, measures: [] };

describe('the most specific target wins', () => {
  test.each([
    ['the reference where there is nothing else', [target(30)], {}, 30],
    ["the State's own before the reference", [target(30), target(60, own)], {}, 60],
    ['the pair before the own', [target(20, own), target(60, pair), target(30)], {}, 60],
    [
      'not what the State set towards another',
      [target(30), target(5, { ...own, counterpart: { code: 'C' } })],
      {},
      30,
    ],
    ['not what another State set', [target(30), target(5, { state: { code: 'C' } })], {}, 30],
    [
      'for the measure before for all',
      [target(30), target(45, { measure: CONFISCATION })],
      { measures: [CONFISCATION] },
      45,
    ],
    [
      'not for a measure that is not asked',
      [target(30), target(45, { measure: CONFISCATION })],
      { measures: [FREEZING] },
      30,
    ],
    [
      'for urgent requests before all else',
      [target(60, pair), target(2, { urgent: true })],
      { urgent: true },
      2,
    ],
    ['not for urgent requests if it is not', [target(60, pair), target(2, { urgent: true })], {}, 60],
    ['one for all if nothing is for urgent requests', [target(60, pair)], { urgent: true }, 60],
    [
      'of two measures the shorter',
      [target(45, { measure: CONFISCATION }), target(48, { measure: FREEZING, unit: 'HOURS' })],
      { measures: [FREEZING, CONFISCATION] },
      48,
    ],
  ] as const)('%s', (_name, targets, more, amount) => {
    expect(mostSpecific(targets, { ...wanted, ...more })?.amount).toBe(amount);
    expect(mostSpecific([...targets].reverse(), { ...wanted, ...more })?.amount).toBe(amount);
  });

  test('none where none fits', () => {
    expect(mostSpecific([target(2, { urgent: true })], wanted)).toBeUndefined();
  });
});

test('the measures that a request asks, by its types of assistance', () => {
  expect(measuresOf([AssistanceType.DOCUMENTS_AND_RECORDS])).toEqual([]);
  expect(measuresOf([AssistanceType.SEARCH_SEIZURE_FREEZING])).toEqual([FREEZING]);
  expect(
    measuresOf([AssistanceType.ASSET_RECOVERY, AssistanceType.IDENTIFYING_FREEZING_TRACING_PROCEEDS]),
  ).toEqual([FREEZING, CONFISCATION]);
});
