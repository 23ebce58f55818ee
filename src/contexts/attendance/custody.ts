import { daysBetween, type Day } from '../../platform/calendar/days.js';

/**
 * How many days somebody was in the custody of another State: each day begun counts, the first and the last included,
 * since no day of deprivation of liberty may be lost to the person (UNCAC art. 46(11)(d)).
 * @param from the day of the transfer
 * @param to the day of the return; not before `from`
 */
export function daysInCustody(from: Day, to: Day): number {
  return daysBetween(from, to) + 1;
}
