import { describe, expect, test } from 'vitest';
import { mostAtOneTime, type Holding } from '../../../../src/contexts/assets/holders/holdings.js';

const held = (
  percentage: string | null,
  since: string | null = null,
  until: string | null = null,
): Holding => ({
  ...{ percentage, since, until },
});

describe('the most that holdings come to at one time', () => {
  test.each([
    ['of none', [], '0'],
    ['of what is unknown', [held(null)], '0'],
    ['of those without time, all together', [held('33.33333333'), held('66.66666667')], '100'],
    [
      'of those that follow one another, the largest',
      [held('60', null, '2020-01-01'), held('50', '2020-01-01')],
      '60',
    ],
    ['of those that overlap, both', [held('60', null, '2020-01-02'), held('50', '2020-01-01')], '110'],
    [
      'of those that both began long ago',
      [held('60', '1990-01-01'), held('50', '1950-01-01', '1995-01-01')],
      '110',
    ],
    [
      'of three of which never all at once',
      [held('40'), held('40', null, '2000-01-01'), held('40', '2001-01-01')],
      '80',
    ],
  ])('%s', (_what, holdings, expected) => {
    expect(mostAtOneTime(holdings)).toBe(expected);
  });
});
