import { Temporal } from 'temporal-polyfill';

/**
 * An instant as a clock in a zone shows it, with its distance from UTC and its zone, such as
 * `2026-03-31T09:30+02:00[Europe/Zurich]` (RFC 9557).
 */
export function localTime(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toString({ smallestUnit: 'minute' });
}
