import { addBusinessDays, businessDaysBetween, type BusinessCalendar } from './business-calendar.js';
import { addDays, dayAt, daysBetween, endOfDay, type Day } from './days.js';

/** How a period is counted. */
export type PeriodUnit = 'HOURS' | 'CALENDAR_DAYS' | 'BUSINESS_DAYS';

/** A length of time such as 30 calendar days; the amount is a whole number of at least one. */
export interface Period {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

const hour = 3_600_000;

/**
 * When a period that begins at an instant ends. Hours are counted exactly, through every change of the clocks. Of days
 * that on which it begins is not counted, and the period ends with the last millisecond of the last day, in the zone
 * of the calendar.
 */
export function periodEnd(start: Date, { amount, unit }: Period, calendar: BusinessCalendar): Date {
  if (unit === 'HOURS') return new Date(start.getTime() + amount * hour);
  const last = later(dayAt(start, calendar.timeZone), amount, unit, calendar);
  return endOfDay(last, calendar.timeZone);
}

/** When something happened: at an instant; or on a day of which the hour is not known, then the beginning of that day. */
export interface Beginning {
  readonly at: Date;
  readonly byDay: boolean;
}

/** From when hours are counted: the instant; where the day alone is known, its end (see {@link periodFrom}). */
export const hoursFrom = ({ at, byDay }: Beginning, timeZone: string): Date =>
  byDay ? new Date(endOfDay(dayAt(at, timeZone), timeZone).getTime() + 1) : at;

/**
 * As {@link periodEnd}, of what begins at an instant or on a day. Where the day alone is known, hours are counted from its end:
 * nobody can say that it happened earlier, and hours that a State may not have had are not held against it. It is also how
 * the law counts from which the periods in hours come: what a period is reckoned from is no part of it, the day of the event
 * where days are counted and its hour where hours are (Regulation (EEC, Euratom) No 1182/71 art. 3(1)), and the hour
 * may have been the last of that day. Of the hour that is known, its minute is: hours run from there.
 */
export function periodFrom(began: Beginning, period: Period, calendar: BusinessCalendar): Date {
  const start = period.unit === 'HOURS' ? hoursFrom(began, calendar.timeZone) : began.at;
  return periodEnd(start, period, calendar);
}

/**
 * When a period ends that stood still for a while: what was left of it when it stopped is left when it goes on. One
 * that had ended before it stopped has ended.
 */
export function endAfterPause(
  end: Date,
  pause: { readonly from: Date; readonly until: Date },
  unit: PeriodUnit,
  calendar: BusinessCalendar,
): Date {
  if (end <= pause.from || pause.until <= pause.from) return end;
  if (unit === 'HOURS') return new Date(end.getTime() + pause.until.getTime() - pause.from.getTime());
  const { timeZone } = calendar;
  const [stopped, resumed, last] = [pause.from, pause.until, end].map((at) => dayAt(at, timeZone)) as [
    Day,
    Day,
    Day,
  ];
  const left =
    unit === 'BUSINESS_DAYS' ? businessDaysBetween(stopped, last, calendar) : daysBetween(stopped, last);
  const moved = endOfDay(later(resumed, left, unit, calendar), timeZone);
  // A last day that is no business day, such as one that was agreed, does not come nearer by a pause.
  return moved > end ? moved : end;
}

function later(day: Day, amount: number, unit: PeriodUnit, calendar: BusinessCalendar): Day {
  return unit === 'BUSINESS_DAYS' ? addBusinessDays(day, amount, calendar) : addDays(day, amount);
}
