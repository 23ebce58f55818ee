import type { EntityManager } from '@mikro-orm/postgresql';
import { unknownCalendar, type BusinessCalendar } from '../../../platform/calendar/business-calendar.js';
import { dayAt, type Day } from '../../../platform/calendar/days.js';
import type { CentralAuthorityEntry } from '../central-authority-entry.entity.js';
import { currentEntryOf } from '../directory.facts.js';
import { StateCalendar } from './state-calendar.entity.js';
import { StateHoliday } from './state-holiday.entity.js';

/** By which calendar the days of a State are counted, and whether the State said so itself. */
export interface CalendarOfState {
  readonly calendar: BusinessCalendar;
  readonly isDefault: boolean;
}

/** Where the central authority of an entry in the directory is. */
type Located = Pick<CentralAuthorityEntry, 'timeZone'>;

/**
 * The calendar of a State or territory. Where it has not said one: the time zone of its central authority's entry in
 * the directory, UTC where that gives none, Saturdays and Sundays off, no holidays.
 * @param entryOf gives that entry, where it has been read already
 */
export async function calendarOf(
  em: EntityManager,
  code: string,
  entryOf: () => Promise<Located | null> = () => currentEntryOf(em, code),
): Promise<CalendarOfState> {
  const found = await em.findOne(StateCalendar, { state: { code } });
  if (found === null) {
    const timeZone = (await entryOf())?.timeZone ?? unknownCalendar.timeZone;
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
export async function dayIn(
  em: EntityManager,
  code: string,
  instant: Date,
  entryOf?: () => Promise<Located | null>,
): Promise<Day> {
  return dayAt(instant, (await calendarOf(em, code, entryOf)).calendar.timeZone);
}
