import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { unknownCalendar, type BusinessCalendar } from '../../../src/platform/calendar/business-calendar.js';
import { dayAt, daysBetween, endOfDay, type Weekday } from '../../../src/platform/calendar/days.js';
import {
  endAfterPause,
  periodEnd,
  periodFrom,
  type PeriodUnit,
} from '../../../src/platform/calendar/period.js';

const at = (timeZone: string, ...weekendDays: Weekday[]): BusinessCalendar => ({
  ...unknownCalendar,
  timeZone,
  ...(weekendDays.length > 0 && { weekendDays }),
});
const zurich = at('Europe/Zurich');
const newYork = at('America/New_York');
const dubai = at('Asia/Dubai', 'FRIDAY', 'SATURDAY');

const end = (start: string, amount: number, unit: PeriodUnit, calendar: BusinessCalendar): string =>
  periodEnd(new Date(start), { amount, unit }, calendar).toISOString();

describe('when a period ends', () => {
  test.each([
    ['days', '2026-11-25T10:00:00Z', 7, 'CALENDAR_DAYS', unknownCalendar, '2026-12-02T23:59:59.999Z'],
    [
      'one second before midnight',
      '2026-11-25T22:59:59Z',
      1,
      'CALENDAR_DAYS',
      zurich,
      '2026-11-26T22:59:59.999Z',
    ],
    ['at midnight itself', '2026-11-25T23:00:00Z', 1, 'CALENDAR_DAYS', zurich, '2026-11-27T22:59:59.999Z'],
    [
      'the same instant elsewhere',
      '2026-11-25T23:00:00Z',
      1,
      'CALENDAR_DAYS',
      newYork,
      '2026-11-27T04:59:59.999Z',
    ],
    [
      'over the change to summer time',
      '2026-03-27T12:00:00Z',
      30,
      'CALENDAR_DAYS',
      zurich,
      '2026-04-26T21:59:59.999Z',
    ],
    [
      'over the change to winter time',
      '2026-10-20T12:00:00Z',
      30,
      'CALENDAR_DAYS',
      newYork,
      '2026-11-20T04:59:59.999Z',
    ],
    [
      'hours over the change to summer time',
      '2026-03-28T12:00:00Z',
      48,
      'HOURS',
      zurich,
      '2026-03-30T12:00:00.000Z',
    ],
    ['hours over a weekend', '2026-11-27T20:00:00Z', 48, 'HOURS', zurich, '2026-11-29T20:00:00.000Z'],
    [
      'business days over a weekend',
      '2026-11-27T12:00:00Z',
      3,
      'BUSINESS_DAYS',
      zurich,
      '2026-12-02T22:59:59.999Z',
    ],
    [
      'with Friday and Saturday off',
      '2026-11-26T12:00:00Z',
      3,
      'BUSINESS_DAYS',
      dubai,
      '2026-12-01T19:59:59.999Z',
    ],
  ] as const)('%s', (_name, start, amount, unit, calendar, expected) => {
    expect(end(start, amount, unit, calendar)).toBe(expected);
  });
});

const zone = fc.constantFrom(
  'UTC',
  'Europe/Zurich',
  'America/New_York',
  'Asia/Kathmandu',
  'Africa/Cairo',
  'Asia/Dubai',
);
const instant = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const unit = fc.constantFrom<PeriodUnit>('HOURS', 'CALENDAR_DAYS', 'BUSINESS_DAYS');
const amount = fc.integer({ min: 1, max: 120 });

describe('a period', () => {
  test('ends after it begins, later the longer it is, and never earlier for a later beginning', () => {
    fc.assert(
      fc.property(instant, amount, unit, zone, fc.nat(10_000_000), (start, length, of, timeZone, wait) => {
        const calendar = at(timeZone);
        const ends = periodEnd(start, { amount: length, unit: of }, calendar);
        expect(ends > start).toBe(true);
        expect(periodEnd(start, { amount: length + 1, unit: of }, calendar) > ends).toBe(true);
        const delayed = new Date(start.getTime() + wait);
        expect(periodEnd(delayed, { amount: length, unit: of }, calendar) >= ends).toBe(true);
      }),
    );
  });

  test('of days ends with a day of the zone', () => {
    fc.assert(
      fc.property(instant, amount, zone, (start, length, timeZone) => {
        const ends = periodEnd(start, { amount: length, unit: 'CALENDAR_DAYS' }, at(timeZone));
        expect(endOfDay(dayAt(ends, timeZone), timeZone)).toEqual(ends);
        expect(daysBetween(dayAt(start, timeZone), dayAt(ends, timeZone))).toBe(length);
      }),
    );
  });
});

describe('a pause', () => {
  const paused = (
    ends: string,
    from: string,
    until: string,
    of: PeriodUnit,
    calendar: BusinessCalendar,
  ): string =>
    endAfterPause(
      new Date(ends),
      { from: new Date(from), until: new Date(until) },
      of,
      calendar,
    ).toISOString();

  test.each([
    [
      'moves the end by its days',
      '2026-12-10T22:59:59.999Z',
      '2026-12-01T10:00:00Z',
      '2026-12-04T09:00:00Z',
      'CALENDAR_DAYS',
      zurich,
      '2026-12-13T22:59:59.999Z',
    ],
    [
      'within one day moves nothing',
      '2026-12-10T22:59:59.999Z',
      '2026-12-01T10:00:00Z',
      '2026-12-01T18:00:00Z',
      'CALENDAR_DAYS',
      zurich,
      '2026-12-10T22:59:59.999Z',
    ],
    [
      'over the change of the clocks',
      '2026-04-10T21:59:59.999Z',
      '2026-03-20T10:00:00Z',
      '2026-04-03T09:00:00Z',
      'CALENDAR_DAYS',
      zurich,
      '2026-04-24T21:59:59.999Z',
    ],
    [
      'over a weekend costs no business day',
      '2026-12-04T22:59:59.999Z',
      '2026-11-27T10:00:00Z',
      '2026-11-29T09:00:00Z',
      'BUSINESS_DAYS',
      zurich,
      '2026-12-04T22:59:59.999Z',
    ],
    [
      'of hours moves the end by as many',
      '2026-03-30T12:00:00.000Z',
      '2026-03-29T00:00:00Z',
      '2026-03-29T05:30:00Z',
      'HOURS',
      zurich,
      '2026-03-30T17:30:00.000Z',
    ],
    [
      'after the end moves nothing',
      '2026-12-01T22:59:59.999Z',
      '2026-12-02T10:00:00Z',
      '2026-12-09T10:00:00Z',
      'CALENDAR_DAYS',
      zurich,
      '2026-12-01T22:59:59.999Z',
    ],
  ] as const)('%s', (_name, ends, from, until, of, calendar, expected) => {
    expect(paused(ends, from, until, of, calendar)).toBe(expected);
  });

  test('never brings the end nearer, and leaves of calendar days what was left', () => {
    fc.assert(
      fc.property(
        instant,
        amount,
        unit,
        zone,
        fc.nat(200 * 24),
        fc.nat(200 * 24),
        (start, length, of, timeZone, a, b) => {
          const calendar = at(timeZone);
          const ends = periodEnd(start, { amount: length, unit: of }, calendar);
          const from = new Date(start.getTime() + a * 3_600_000);
          const until = new Date(from.getTime() + b * 3_600_000);
          const moved = endAfterPause(ends, { from, until }, of, calendar);
          expect(moved >= ends).toBe(true);
          if (from >= ends) expect(moved).toEqual(ends);
          else if (of === 'CALENDAR_DAYS')
            expect(daysBetween(dayAt(until, timeZone), dayAt(moved, timeZone))).toBe(
              daysBetween(dayAt(from, timeZone), dayAt(ends, timeZone)),
            );
        },
      ),
    );
  });
});

describe('of what begins on a day whose hour is not known', () => {
  const from = (start: string, byDay: boolean, unit: PeriodUnit): string =>
    periodFrom({ at: new Date(start), byDay }, { amount: 2, unit }, zurich).toISOString();
  const midnight = '2026-11-24T23:00:00Z';

  test('hours are counted from the end of that day, where it is', () => {
    expect(from(midnight, true, 'HOURS')).toBe('2026-11-26T01:00:00.000Z');
    // The day on which the clocks go back has 25 hours.
    expect(from('2026-10-24T22:00:00Z', true, 'HOURS')).toBe('2026-10-26T01:00:00.000Z');
  });

  test('hours are counted from the instant where that is known, be it midnight', () => {
    expect(from(midnight, false, 'HOURS')).toBe('2026-11-25T01:00:00.000Z');
  });

  test('days are counted as ever', () => {
    for (const unit of ['CALENDAR_DAYS', 'BUSINESS_DAYS'] as const)
      expect(from(midnight, true, unit)).toBe(from(midnight, false, unit));
  });
});
