import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  unknownCalendar,
  type BusinessCalendar,
} from '../../../src/platform/calendar/business-calendar.js';
import { addDays, weekdays } from '../../../src/platform/calendar/days.js';

const gulf: BusinessCalendar = {
  timeZone: 'Asia/Dubai',
  weekendDays: ['FRIDAY', 'SATURDAY'],
  holidays: new Set(['2026-12-02', '2026-12-03']),
};

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const calendar: fc.Arbitrary<BusinessCalendar> = fc.record({
  timeZone: fc.constant('UTC'),
  weekendDays: fc.subarray([...weekdays], { maxLength: 6 }),
  holidays: fc.array(day, { maxLength: 40 }).map((days) => new Set(days)),
});

describe('business days', () => {
  test.each([
    ['from a Thursday', '2026-11-26', 1, '2026-11-27'],
    ['over a weekend', '2026-11-27', 1, '2026-11-30'],
    ['from a Saturday, which is not counted', '2026-11-28', 1, '2026-11-30'],
    ['two weeks', '2026-11-25', 10, '2026-12-09'],
    ['none', '2026-11-28', 0, '2026-11-28'],
  ])('%s, Saturday and Sunday off', (_name, from, days, expected) => {
    expect(addBusinessDays(from, days, unknownCalendar)).toBe(expected);
  });

  test('with Friday and Saturday off, and holidays', () => {
    expect(addBusinessDays('2026-11-26', 1, gulf)).toBe('2026-11-29');
    expect(addBusinessDays('2026-12-01', 1, gulf)).toBe('2026-12-06');
    expect(isBusinessDay('2026-12-02', gulf)).toBe(false);
    expect(isBusinessDay('2026-11-29', gulf)).toBe(true);
    expect(businessDaysBetween('2026-11-26', '2026-12-06', gulf)).toBe(4);
  });

  test('lead to a business day, and as many are between as were added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), calendar, (from, days, of) => {
        const reached = addBusinessDays(from, days, of);
        expect(isBusinessDay(reached, of)).toBe(true);
        expect(businessDaysBetween(from, reached, of)).toBe(days);
        expect(businessDaysBetween(from, addDays(reached, -1), of)).toBe(days - 1);
      }),
    );
  });

  test('a calendar without any is told, not searched for ever', () => {
    const never = { ...unknownCalendar, weekendDays: weekdays };
    expect(() => addBusinessDays('2026-11-25', 1, never)).toThrow(RangeError);
  });

  test('none lie backwards', () => {
    expect(businessDaysBetween('2026-11-25', '2026-11-20', unknownCalendar)).toBe(0);
  });
});
