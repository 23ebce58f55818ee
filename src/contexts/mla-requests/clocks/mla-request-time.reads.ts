import { literal } from '../../../platform/policy/rule-sql.js';
import {
  ascending,
  connection,
  defineReads,
  derived,
  descending,
  many,
  renamedSide,
  type Side,
} from '../../../platform/reads/read-model.js';
import { docket } from '../docket/docket.reads.js';
import { answeringClocks, ClockKind } from './clock.enums.js';
import { holdingFacts, holdings } from './held-days.js';
import { never } from './mla-request-time.js';
import { endOfClock, hasRunOut, running } from './run-out.js';

/** Nothing is due never: to readers that is nothing. */
const dueAt = (at: unknown): unknown =>
  typeof at === 'string' && new Date(at).getTime() < never.getTime() ? at : null;

/** To whoever does not follow the docket, of the clocks that the viewer knows: row security keeps the others. */
const firstOfKnown = (property: string, where: string): Side => ({
  ...renamedSide('MlaRequestClock', 'request', 'id', { dueAt: property }),
  where: `side.is_running and side.paused_at is null and ${where}`,
  least: never.toISOString(),
});

export const mlaRequestTimeReads = defineReads('MlaRequest', {
  sides: [
    firstOfKnown('nextDueAt', `side.kind <> '${ClockKind.CONDITION_EXPIRY}'`),
    firstOfKnown('answerDueAt', `side.kind in (${answeringClocks.map(literal).join(', ')})`),
  ],
  companion: docket,
  fields: {
    nextDueAt: derived(
      ['nextDueAt'],
      (request) => dueAt(request['nextDueAt']),
      (property) => `nullif(${property('nextDueAt')}, '${never.toISOString()}')`,
    ),
    clocks: connection('MlaRequestClock', 'request'),
    runningClocks: many('MlaRequestClock', 'request', [ascending('dueAt')], running),
    ballPeriods: connection('MlaRequestBall', 'request'),
    holdings: derived(holdingFacts, (request, _viewer, now) => holdings(request, now)),
    delays: connection('MlaRequestDelay', 'request'),
  },
  orders: { BY_DUE: ascending('nextDueAt', 'nextDueAt') },
  filters: {
    counterpart: [
      { operator: 'in', property: 'requestingState' },
      { operator: 'in', property: 'requestedState' },
    ],
    ballHolder: [{ operator: 'in', property: 'ballHolder', guardedBy: 'ballHolder' }],
    overdue: [{ operator: 'past', property: 'nextDueAt', guardedBy: 'nextDueAt' }],
    overdueOf: [
      {
        operator: 'in',
        property: 'id',
        guardedBy: 'clocks',
        through: {
          table: 'mla_request_clock',
          by: 'request_id',
          column: 'state',
          sqlType: 'text',
          where: `linked.is_running and linked.paused_at is null and linked.due_at < now() and linked.kind <> '${ClockKind.CONDITION_EXPIRY}'`,
        },
      },
    ],
    dueWithinDays: [{ operator: 'within', property: 'nextDueAt', guardedBy: 'nextDueAt' }],
    unanswered: [{ operator: 'past', property: 'answerDueAt', guardedBy: 'nextDueAt' }],
    clockRunning: [
      {
        operator: 'in',
        property: 'id',
        guardedBy: 'clocks',
        through: {
          table: 'mla_request_clock',
          by: 'request_id',
          column: 'kind',
          sqlType: 'text',
          where: `linked.is_running and not ${hasRunOut('linked')}`,
        },
      },
    ],
    conditionEndsWithinDays: [
      {
        operator: 'within',
        property: 'id',
        guardedBy: 'clocks',
        through: {
          table: 'mla_request_clock',
          by: 'request_id',
          column: 'due_at',
          sqlType: 'timestamptz',
          where: `linked.is_running and linked.kind = '${ClockKind.CONDITION_EXPIRY}' and linked.due_at >= now()`,
        },
      },
    ],
  },
});

export const mlaRequestClockReads = defineReads('MlaRequestClock', {
  fields: {
    pauses: connection('MlaRequestClockPause', 'clock'),
    extensions: connection('MlaRequestClockExtension', 'clock'),
    ...endOfClock,
  },
  orders: { OLDEST: ascending('startedAt'), NEWEST: descending('startedAt') },
});

export const mlaRequestClockPauseReads = defineReads('MlaRequestClockPause', {
  orders: { OLDEST: ascending('pausedAt'), NEWEST: descending('pausedAt') },
});

export const mlaRequestClockExtensionReads = defineReads('MlaRequestClockExtension', {
  orders: { OLDEST: ascending('extendedAt'), NEWEST: descending('extendedAt') },
});

export const mlaRequestBallReads = defineReads('MlaRequestBall', {
  orders: { OLDEST: ascending('heldFrom'), NEWEST: descending('heldFrom') },
});

export const mlaRequestDelayReads = defineReads('MlaRequestDelay', {
  orders: { OLDEST: ascending('recordedAt'), NEWEST: descending('recordedAt') },
});
