import { definePolicy, open } from '../../../platform/policy/policy.js';
import { everyone } from '../../../platform/policy/rule.js';
import { supervisor } from '../../access/index.js';

/** Calendars are public knowledge; each State keeps its own. */
export const stateCalendarPolicy = definePolicy('StateCalendar', {
  rows: everyone,
  commands: {
    //                        who may ask; always for the own State
    amendStateCalendar: { who: supervisor },
  },
  fields: open('id', 'state', 'timeZone', 'weekendDays', 'holidays', 'source', 'updatedAt', 'version'),
});

export const stateHolidayPolicy = definePolicy('StateHoliday', { fields: open('day', 'name', 'source') });

/** What the calendar adds to a State. */
export const calendarOfStatePolicy = definePolicy('State', { fields: open('calendar') });
