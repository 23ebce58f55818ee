import { registerEnumType } from 'type-graphql';
import { weekdays, type Weekday } from '../../../platform/calendar/days.js';

/** The days of the week as the API and the database spell them. */
export const WeekdayEnum = Object.fromEntries(weekdays.map((day) => [day, day])) as Readonly<
  Record<Weekday, Weekday>
>;
registerEnumType(WeekdayEnum, {
  name: 'Weekday',
  description: 'A day of the week.',
  valuesConfig: Object.fromEntries(
    weekdays.map((day) => [day, { description: `${day.charAt(0)}${day.slice(1).toLowerCase()}.` }]),
  ),
});
