import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  addDays,
  dayAt,
  daysBetween,
  endOfDay,
  instantOn,
  startOfDay,
  timeAt,
  weekdayOf,
} from '../../../src/platform/calendar/days.js';

const zones = [
  'UTC',
  'Europe/Zurich',
  'America/New_York',
  'America/St_Johns',
  'Africa/Cairo',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const instant = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2090-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const zone = fc.constantFrom(...zones);

describe('the first instant of a day', () => {
  test.each([
    ['an ordinary day in UTC', '2026-11-25', 'UTC', '2026-11-25T00:00:00.000Z'],
    ['east of UTC', '2026-11-25', 'Asia/Dubai', '2026-11-24T20:00:00.000Z'],
    ['west of UTC', '2026-11-25', 'America/New_York', '2026-11-25T05:00:00.000Z'],
    ['a midnight that is left out', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
  ])('%s', (_name, day, timeZone, expected) => {
    expect(startOfDay(day, timeZone).toISOString()).toBe(expected);
  });

  test('follows the last of the day before', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const day = dayAt(at, timeZone);
        expect(startOfDay(addDays(day, 1), timeZone).getTime()).toBe(endOfDay(day, timeZone).getTime() + 1);
      }),
    );
  });
});

describe('the last millisecond of a day', () => {
  test.each([
    ['an ordinary day in UTC', '2026-11-25', 'UTC', '2026-11-25T23:59:59.999Z'],
    ['a zone of three quarters of an hour', '2026-11-25', 'Asia/Kathmandu', '2026-11-25T18:14:59.999Z'],
    ['the day on which the clocks go forward', '2026-03-29', 'Europe/Zurich', '2026-03-29T21:59:59.999Z'],
    ['the day on which they go back', '2026-10-25', 'Europe/Zurich', '2026-10-25T22:59:59.999Z'],
    ['the day before, which ends in summer', '2026-10-24', 'Europe/Zurich', '2026-10-24T21:59:59.999Z'],
    [
      'the day before a midnight that is left out',
      '2018-11-03',
      'America/Sao_Paulo',
      '2018-11-04T02:59:59.999Z',
    ],
    ['the day whose last hour comes twice', '2026-10-29', 'Africa/Cairo', '2026-10-29T21:59:59.999Z'],
    ['the day before a day that was left out', '2011-12-29', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
    ['the day that was left out', '2011-12-30', 'Pacific/Apia', '2011-12-30T09:59:59.999Z'],
    ['the last day of February in a leap year', '2028-02-29', 'America/New_York', '2028-03-01T04:59:59.999Z'],
  ])('%s', (_name, day, timeZone, expected) => {
    expect(endOfDay(day, timeZone).toISOString()).toBe(expected);
  });

  test('is of that day, and the next millisecond of the next', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const day = dayAt(at, timeZone);
        const end = endOfDay(day, timeZone);
        expect(end.getTime()).toBeGreaterThanOrEqual(at.getTime());
        expect(dayAt(end, timeZone)).toBe(day);
        expect(dayAt(new Date(end.getTime() + 1), timeZone)).toBe(addDays(day, 1));
      }),
    );
  });
});

describe('days', () => {
  test('one instant is of two days in two zones', () => {
    const at = new Date('2026-12-31T23:30:00Z');
    expect(dayAt(at, 'UTC')).toBe('2026-12-31');
    expect(dayAt(at, 'Asia/Dubai')).toBe('2027-01-01');
    expect(dayAt(at, 'America/New_York')).toBe('2026-12-31');
  });

  test('are added over the ends of months and years', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('have names', () => {
    expect(weekdayOf('2026-11-25')).toBe('WEDNESDAY');
    expect(weekdayOf('2026-11-29')).toBe('SUNDAY');
  });

  test('what is added is between them', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -4000, max: 4000 }), (at, days) => {
        const day = dayAt(at, 'UTC');
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});

describe('an hour of a day', () => {
  test.each([
    ['east of UTC', '2026-11-25', '14:30', 'Asia/Kathmandu', '2026-11-25T08:45:00.000Z'],
    ['west of UTC', '2026-11-25', '23:59', 'America/New_York', '2026-11-26T04:59:00.000Z'],
    ['that occurs twice is the first', '2026-10-25', '02:30', 'Europe/Zurich', '2026-10-25T00:30:00.000Z'],
    ['that is left out is the next', '2026-03-29', '02:30', 'Europe/Zurich', '2026-03-29T01:30:00.000Z'],
  ])('%s', (_, day, time, timeZone, expected) => {
    expect(instantOn(day, time, timeZone).toISOString()).toBe(expected);
  });

  test('is told of an instant', () => {
    expect(timeAt(new Date('2026-11-25T08:45:59.999Z'), 'Asia/Kathmandu')).toBe('14:30');
    expect(timeAt(new Date('2026-11-25T05:00:00Z'), 'America/New_York')).toBe('00:00');
  });
});
