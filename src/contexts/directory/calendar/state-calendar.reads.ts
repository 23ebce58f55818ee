import { recordIs } from '../../../platform/policy/rule.js';
import { ascending, defineReads, many, one } from '../../../platform/reads/read-model.js';

export const stateCalendarReads = defineReads('StateCalendar', {
  fields: {
    holidays: many('StateHoliday', 'calendar', [ascending('day')], recordIs('observed', 'isObserved', true)),
  },
});

export const stateHolidayReads = defineReads('StateHoliday', {});

export const calendarOfStateReads = defineReads('State', {
  fields: { calendar: one('StateCalendar', 'code', 'state') },
});
