import { Temporal } from 'temporal-polyfill';

/** The days of the week, as the ISO counts them: Monday is the first. */
export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

export type Weekday = (typeof weekdays)[number];

/** Days are texts such as `2026-03-31`; zones are names of the IANA database such as `Europe/Zurich`. */
export type Day = string;

/** The day on which an instant falls in a zone. */
export function dayAt(instant: Date, timeZone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The hour and minute at which an instant falls in a zone, such as `14:30`. */
export function timeAt(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** Where on earth a day begins first. */
export const firstZone = 'Pacific/Kiritimati';

/** Whether a day has begun somewhere on earth, so that a record can tell of it. */
export function hasBegun(day: Day, now: Date): boolean {
  return day <= dayAt(now, firstZone);
}

/** Where on earth a day ends last. */
export const lastZone = 'Etc/GMT+12';

/** The first instant of a day in a zone, whatever the clocks do at midnight. */
export function startOfDay(day: Day, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The instant of an hour of a day in a zone, by 24 hours such as `14:30`; of one that occurs twice the first, of one left out the next. */
export function instantOn(day: Day, time: string, timeZone: string): Date {
  return new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds,
  );
}

/**
 * The last millisecond of a day in a zone: one before the next day begins there, whatever the clocks do at midnight.
 * Of a day that a zone left out (Samoa had no 30 December 2011) it is the last millisecond before the gap.
 */
export function endOfDay(day: Day, timeZone: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1);
}

/** The day so many calendar days later; earlier where negative. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How many calendar days the second day is later than the first; negative where it is earlier. */
export function daysBetween(first: Day, second: Day): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(second), { largestUnit: 'days' }).days;
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1] as Weekday;
}
