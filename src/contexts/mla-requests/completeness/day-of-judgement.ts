import { unknownCalendar } from '../../../platform/calendar/business-calendar.js';
import { dayAt } from '../../../platform/calendar/days.js';

/** Where the requested State is, as calendarOf finds it. */
const zones = ['zoneOfCalendar', 'zoneOfEntry'] as const;

/** The properties of a request from which its day of judgement follows. */
export const daysOfJudgement = [...zones, 'isSent', 'submittedAt'] as const;

/** The day, where the requested State is, as of which a request is looked at: that of its submission, and before that today. */
export function dayOfJudgement(record: Readonly<Record<string, unknown>>, now: Date): string {
  return dayInRequestedState(record, record.isSent === true ? new Date(record.submittedAt as string) : now);
}

/** The day on which an instant falls where the requested State is, as far as the directory knows. */
export function dayInRequestedState(
  known: Readonly<Partial<Record<(typeof zones)[number], unknown>>>,
  at: Date,
): string {
  const zone = zones.map((name) => known[name]).find((name) => typeof name === 'string');
  return dayAt(at, zone ?? unknownCalendar.timeZone);
}
