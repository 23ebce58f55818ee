import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, staleVersion, type Problem } from '../../../platform/errors.js';
import { isTimeZone } from '../commands/entry-problems.js';
import { State } from '../state.entity.js';
import { StateCalendar } from './state-calendar.entity.js';
import type { AmendStateCalendarInput } from './state-calendar.inputs.js';
import { StateHoliday } from './state-holiday.entity.js';

/** What a calendar can hold, so that counting by it stays quick. */
const mostHolidays = 2_000;

/** A supervisor says when the offices of the own State work; the first time this makes the calendar. */
export async function amendStateCalendar(
  operation: Operation,
  input: AmendStateCalendarInput,
): Promise<Subject> {
  const { em, state } = operation;
  await operation.alone(`calendar of ${state}`);
  const found = await em.findOne(StateCalendar, { state: { code: state } });
  if ((found?.version ?? null) !== (input.expectedVersion ?? null)) throw staleVersion(found?.version ?? 0);
  const holidays = found === null ? [] : await em.find(StateHoliday, { calendar: found });
  const problems = problemsOf(input, found, holidays);
  if (problems.length > 0) throw badInput(problems);
  const calendar =
    found ?? Object.assign(new StateCalendar(), { state: em.getReference(State, state), weekendDays: [] });
  calendar.timeZone = input.timeZone ?? calendar.timeZone;
  calendar.weekendDays = input.weekendDays ?? calendar.weekendDays;
  Object.assign(calendar, { source: input.source, updatedAt: operation.now });
  em.persist(calendar);
  for (const { day, name, source } of input.observe ?? []) {
    const holiday =
      holidays.find((one) => one.day === day) ??
      Object.assign(new StateHoliday(), { calendar, state: calendar.state, day });
    em.persist(Object.assign(holiday, { name, source, isObserved: true }));
  }
  for (const holiday of holidays) if (input.strike?.includes(holiday.day)) holiday.isObserved = false;
  return { type: 'StateCalendar', key: calendar.id, chain: calendar.id };
}

function problemsOf(
  { timeZone, weekendDays, observe, strike }: AmendStateCalendarInput,
  found: StateCalendar | null,
  holidays: readonly StateHoliday[],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (found === null && timeZone == null)
    problems.push({ field: 'input.timeZone', message: 'A first calendar needs a time zone.' });
  if (found === null && weekendDays == null)
    problems.push({ field: 'input.weekendDays', message: 'A first calendar needs the days of the weekend.' });
  if (timeZone != null && !isTimeZone(timeZone))
    problems.push({
      field: 'input.timeZone',
      message: 'This is no time zone of the IANA database. Send a name such as "Europe/Zurich".',
    });
  const observed = new Set(holidays.filter((one) => one.isObserved).map(({ day }) => day));
  for (const [index, day] of (strike ?? []).entries()) {
    const field = `input.strike[${String(index)}]`;
    if (observe?.some((one) => one.day === day))
      problems.push({ field, message: `You enter ${day} as a holiday: do not strike it out as well.` });
    else if (!observed.has(day)) problems.push({ field, message: `${day} is no holiday of the calendar.` });
  }
  if (holidays.length + (observe ?? []).length > mostHolidays)
    problems.push({
      field: 'input.observe',
      message: `A calendar holds ${String(mostHolidays)} holidays at most: enter fewer years ahead.`,
    });
  return problems;
}
