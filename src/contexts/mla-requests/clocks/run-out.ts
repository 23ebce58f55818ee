import { both, either, linkedBy, recordIs, type Rule } from '../../../platform/policy/rule.js';
import { derived, type FieldRead } from '../../../platform/reads/read-model.js';
import { ClockKind, ClockResult } from './clock.enums.js';

/** The clock of a condition that expires ends by itself with its day: no step ends it, and no row says so. */
const byItself = ClockKind.CONDITION_EXPIRY;

/** Of a table of clocks: whether one of its rows has run out. */
export const hasRunOut = (alias: string): string =>
  `(${alias}.kind = '${byItself}' and ${alias}.due_at < now())`;

const needs = ['kind', 'isRunning', 'dueAt', 'stoppedAt', 'result'];

function ranOut({ kind, isRunning, dueAt }: Readonly<Record<string, unknown>>, now: Date): boolean {
  return kind === byItself && isRunning === true && new Date(dueAt as string) < now;
}

const ranOutSql = (property: (name: string) => string): string =>
  `(${property('kind')} = '${byItself}' and ${property('isRunning')} and (${property('dueAt')})::timestamptz < now())`;

/** How a clock ended, or that it has not; as the row says, unless it ran out by itself. */
export const endOfClock: Readonly<Record<'isRunning' | 'stoppedAt' | 'result', FieldRead>> = {
  isRunning: derived(
    needs,
    (clock, _viewer, now) => clock['isRunning'] === true && !ranOut(clock, now),
    (property) => `(${property('isRunning')} and not ${ranOutSql(property)})`,
  ),
  stoppedAt: derived(
    needs,
    (clock, _viewer, now) => (ranOut(clock, now) ? clock['dueAt'] : clock['stoppedAt']),
    (property) =>
      `case when ${ranOutSql(property)} then ${property('dueAt')} else ${property('stoppedAt')} end`,
  ),
  result: derived(
    needs,
    (clock, _viewer, now) => (ranOut(clock, now) ? ClockResult.EXPIRED : clock['result']),
    (property) =>
      `case when ${ranOutSql(property)} then '${ClockResult.EXPIRED}' else ${property('result')} end`,
  ),
};

/** A clock that has not ended, by a step or by itself. */
export const running: Rule = both(
  recordIs('running', 'isRunning', true),
  either(
    recordIs(
      'a clock that a step ends',
      'kind',
      ...Object.values(ClockKind).filter((kind) => kind !== byItself),
    ),
    linkedBy('a day that has not ended', {
      table: 'mla_request_clock',
      on: { id: 'id' },
      where: `not ${hasRunOut('link')}`,
    }),
  ),
);
