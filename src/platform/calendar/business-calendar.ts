import { addDays, weekdayOf, type Day, type Weekday } from './days.js';

/** On which days an office works, and in which zone its days begin and end. */
export interface BusinessCalendar {
  /** A name of the IANA database, such as `Europe/Zurich`. */
  readonly timeZone: string;
  /** At most six: an office that never works could never answer. */
  readonly weekendDays: readonly Weekday[];
  /** Days on which the office is closed besides its weekends. */
  readonly holidays: ReadonlySet<Day>;
}

/** The calendar of an office of which nothing is known: UTC, Saturday and Sunday, no holidays. */
export const unknownCalendar: BusinessCalendar = {
  timeZone: 'UTC',
  weekendDays: ['SATURDAY', 'SUNDAY'],
  holidays: new Set(),
};

export function isBusinessDay(day: Day, { weekendDays, holidays }: BusinessCalendar): boolean {
  return !holidays.has(day) && !weekendDays.includes(weekdayOf(day));
}

/** After so many days without one an office does not work at all. */
const longestClosure = 3_700;

/**
 * The business day so many business days after a day, which itself is not counted; the day itself for none.
 * @throws RangeError when the calendar has no business day within ten years
 */
export function addBusinessDays(day: Day, businessDays: number, calendar: BusinessCalendar): Day {
  let reached = day;
  let closed = 0;
  for (let left = businessDays; left > 0;) {
    reached = addDays(reached, 1);
    closed += 1;
    if (isBusinessDay(reached, calendar)) {
      left -= 1;
      closed = 0;
    }
    if (closed > longestClosure) throw new RangeError('The calendar has no business day in ten years.');
  }
  return reached;
}

/** How many business days there are after the first day, up to the second and with it; none where it is earlier. */
export function businessDaysBetween(first: Day, second: Day, calendar: BusinessCalendar): number {
  let count = 0;
  for (let day = addDays(first, 1); day <= second; day = addDays(day, 1))
    if (isBusinessDay(day, calendar)) count += 1;
  return count;
}
