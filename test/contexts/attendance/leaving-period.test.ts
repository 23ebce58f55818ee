import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { leavingPeriod } from '../../../src/contexts/attendance/leaving-period.js';
import { dayAt, daysBetween } from '../../../src/platform/calendar/days.js';

/** Worked out by hand: UNCAC art. 46(27) gives fifteen consecutive days from the date of the information. */
// prettier-ignore
const cases: readonly (readonly [why: string, informedAt: string, days: number, zone: string, lastDay: string, endsAt: string])[] = [
  ['within a month',                  '2026-03-01T10:00:00Z', 15, 'UTC',                '2026-03-16', '2026-03-16T23:59:59.999Z'],
  ['over the end of a month',         '2026-04-20T10:00:00Z', 15, 'UTC',                '2026-05-05', '2026-05-05T23:59:59.999Z'],
  ['over February',                   '2026-02-20T10:00:00Z', 15, 'UTC',                '2026-03-07', '2026-03-07T23:59:59.999Z'],
  ['over February of a leap year',    '2028-02-20T10:00:00Z', 15, 'UTC',                '2028-03-06', '2028-03-06T23:59:59.999Z'],
  ['on the leap day itself',          '2028-02-29T10:00:00Z', 15, 'UTC',                '2028-03-15', '2028-03-15T23:59:59.999Z'],
  ['to the leap day',                 '2028-02-14T10:00:00Z', 15, 'UTC',                '2028-02-29', '2028-02-29T23:59:59.999Z'],
  ['over a century without leap day', '2100-02-20T10:00:00Z', 15, 'UTC',                '2100-03-07', '2100-03-07T23:59:59.999Z'],
  ['over the end of a year',          '2026-12-20T10:00:00Z', 15, 'UTC',                '2027-01-04', '2027-01-04T23:59:59.999Z'],
  ['the day there, already the next', '2026-03-01T20:00:00Z', 15, 'Asia/Manila',        '2026-03-17', '2026-03-17T15:59:59.999Z'],
  ['the day there, still the former', '2026-03-01T02:00:00Z', 15, 'America/Lima',       '2026-03-15', '2026-03-16T04:59:59.999Z'],
  ['over the change to summer time',  '2026-03-20T10:00:00Z', 15, 'Europe/Zurich',      '2026-04-04', '2026-04-04T21:59:59.999Z'],
  ['over the change to winter time',  '2026-10-20T10:00:00Z', 15, 'Europe/Zurich',      '2026-11-04', '2026-11-04T22:59:59.999Z'],
  ['a moment before midnight there',  '2026-06-30T21:59:59.999Z', 15, 'Europe/Zurich',  '2026-07-15', '2026-07-15T21:59:59.999Z'],
  ['at midnight there',               '2026-06-30T22:00:00Z', 15, 'Europe/Zurich',      '2026-07-16', '2026-07-16T21:59:59.999Z'],
  ['a period that the States agreed', '2026-03-01T10:00:00Z', 30, 'UTC',                '2026-03-31', '2026-03-31T23:59:59.999Z'],
  ['a single day',                    '2026-12-31T10:00:00Z',  1, 'UTC',                '2027-01-01', '2027-01-01T23:59:59.999Z'],
  ['where a day has 14 hours ahead',  '2026-03-01T10:00:00Z', 15, 'Pacific/Kiritimati', '2026-03-17', '2026-03-17T09:59:59.999Z'],
];

describe('the period for leaving (UNCAC art. 46(27))', () => {
  test.each(cases)('%s', (_why, informedAt, days, zone, lastDay, endsAt) => {
    const period = leavingPeriod(new Date(informedAt), days, zone);
    expect([period.lastDay, period.endsAt.toISOString()]).toEqual([lastDay, endsAt]);
  });

  test('always leaves so many whole days after the day of the information, in the zone', () => {
    const instants = fc.date({
      min: new Date('1971-01-01'),
      max: new Date('2199-01-01'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom('UTC', 'Europe/Zurich', 'Asia/Manila', 'America/Lima', 'Africa/Cairo');
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 365 }), zones, (informedAt, days, zone) => {
        const { lastDay, endsAt } = leavingPeriod(informedAt, days, zone);
        expect(daysBetween(dayAt(informedAt, zone), lastDay)).toBe(days);
        expect(dayAt(endsAt, zone)).toBe(lastDay);
        expect(dayAt(new Date(endsAt.getTime() + 1), zone) > lastDay).toBe(true);
      }),
    );
  });
});
