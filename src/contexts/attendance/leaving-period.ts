import { addDays, dayAt, endOfDay, type Day } from '../../platform/calendar/days.js';

/** How long a person under safe conduct has for leaving, unless the States agreed otherwise (UNCAC art. 46(27)). */
export const usualLeavingDays = 15;

/** The time in which a person under safe conduct has the opportunity to leave. */
export interface LeavingPeriod {
  /** Its last day, where the person is. */
  readonly lastDay: Day;
  /** Its last millisecond. */
  readonly endsAt: Date;
}

/**
 * The time in which a person under safe conduct has the opportunity to leave: so many consecutive days from the date on
 * which they were officially informed that their presence is no longer required (UNCAC art. 46(27)). That day itself is
 * not counted, so that they have whole days; weekends and holidays are.
 * @param informedAt when they were informed
 * @param days 15, or the period agreed by the States
 * @param timeZone of the place where they are: a name of the IANA database
 */
export function leavingPeriod(informedAt: Date, days: number, timeZone: string): LeavingPeriod {
  const lastDay = addDays(dayAt(informedAt, timeZone), days);
  return { lastDay, endsAt: endOfDay(lastDay, timeZone) };
}
