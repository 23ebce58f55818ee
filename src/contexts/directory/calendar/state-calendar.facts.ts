import type { EntityManager } from '@mikro-orm/postgresql';
import { unknownCalendar, type BusinessCalendar } from '../../../platform/calendar/business-calendar.js';
import { dayAt, type Day } from '../../../platform/calendar/days.js';
import { currentEntryOf } from '../directory.facts.js';
import { StateCalendar } from './state-calendar.entity.js';
import { StateHoliday } from './state-holiday.entity.js';

/** By which calendar the days of a State are counted, and whether the State said so itself. */
export interface CalendarOfState {
  readonly calendar: BusinessCalendar;
  readonly isDefault: boolean;
}

/**
 * The calendar of a State or territory. Where it has not said one: the time zone of its central authority's entry in
 * the directory, UTC where that gives none, Saturdays and Sundays off, no holidays.
 */
export async function calendarOf(em: EntityManager, code: string): Promise<CalendarOfState> {
  const found = await em.findOne(StateCalendar, { state: { code } });
  if (found === null) {
    const timeZone = (await currentEntryOf(em, code))?.timeZone ?? unknownCalendar.timeZone;
    return { calendar: { ...unknownCalendar, timeZone }, isDefault: true };
  }
  const { timeZone, weekendDays } = found;
  const holidays = await em.find(StateHoliday, { calendar: found, isObserved: true });
  return {
    calendar: { timeZone, weekendDays, holidays: new Set(holidays.map(({ day }) => day)) },
    isDefault: false,
  };
}

/** The time zone in which the days of a State or territory begin and end, by its name; see {@link calendarOf}. */
export async function zoneIn(em: EntityManager, code: string): Promise<string> {
  return (await calendarOf(em, code)).calendar.timeZone;
}

/** The day on which an instant falls where a State or territory is; see {@link calendarOf}. */
export async function dayIn(em: EntityManager, code: string, instant: Date): Promise<Day> {
  return dayAt(instant, await zoneIn(em, code));
}
