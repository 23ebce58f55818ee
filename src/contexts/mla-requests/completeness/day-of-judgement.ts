import { unknownCalendar } from '../../../platform/calendar/business-calendar.js';
import { dayAt } from '../../../platform/calendar/days.js';

/** Where the requested State is, as calendarOf finds it. */
const zones = ['zoneOfCalendar', 'zoneOfEntry'] as const;

/** The properties of a request from which its day of judgement follows. */
export const daysOfJudgement = [...zones, 'isSent', 'submittedAt'] as const;

/** The day, where the requested State is, as of which a request is looked at: that of its submission, and before that today. */
export function dayOfJudgement(record: Readonly<Record<string, unknown>>, now: Date): string {
  const zone = zones.map((name) => record[name]).find((name) => typeof name === 'string');
  const at = record.isSent === true ? new Date(record.submittedAt as string) : now;
  return dayAt(at, zone ?? unknownCalendar.timeZone);
}
