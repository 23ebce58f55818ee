import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { both, either, recordIs } from '../../../platform/policy/rule.js';
import {
  centralAuthority,
  eitherSide,
  executingSide,
  executor,
  party,
  requestedSide,
  requestingSide,
} from '../mla-request.rules.js';
import { BallHolder } from './ball.enums.js';
import { knowsClock } from './clock.rules.js';

const whileItsTurn = (holder: BallHolder) => recordIs('while it is its turn', 'ballHolder', holder);

/** The State whose turn it is; while it executes, also the authority that does. */
const inTurn = either(
  both(centralAuthority, requestingSide, whileItsTurn(BallHolder.REQUESTING)),
  both(centralAuthority, requestedSide, whileItsTurn(BallHolder.REQUESTED)),
  both(executingSide, whileItsTurn(BallHolder.EXECUTING)),
);

/** What is due, and whose turn it is: for the two States and their auditors, not for StAR. */
export const mlaRequestTimePolicy = definePolicy('MlaRequest', {
  commands: {
    //                          who may ask               of which request: the State that is bound, or whose turn it is
    extendMlaRequestClock: { who: centralAuthority, of: eitherSide },
    recordMlaRequestDelay: { who: executor, of: inTurn },
  },
  fields: {
    ...seenBy(party, 'ballHolder', 'ballSince', 'nextDueAt', 'clocks', 'runningClocks', 'ballPeriods'),
    ...seenBy(party, 'holdings', 'delays'),
  },
});

export const mlaRequestClockPolicy = definePolicy('MlaRequestClock', {
  rows: knowsClock,
  fields: {
    ...open('id', 'kind', 'state', 'target', 'amount', 'unit', 'source', 'timeZone', 'isDefaultCalendar'),
    ...open(
      'startedAt',
      'startedByDay',
      'firstDueAt',
      'dueAt',
      'pausedAt',
      'stoppedAt',
      'result',
      'isRunning',
    ),
    ...open('pauses', 'extensions'),
  },
});

export const mlaRequestClockPausePolicy = definePolicy('MlaRequestClockPause', {
  fields: open('pausedAt', 'resumedAt'),
});

export const mlaRequestClockExtensionPolicy = definePolicy('MlaRequestClockExtension', {
  fields: open('byState', 'extendedAt', 'dueBefore', 'dueAfter', 'reason', 'text'),
});

export const mlaRequestBallPolicy = definePolicy('MlaRequestBall', {
  fields: open('holder', 'heldFrom', 'heldUntil'),
});

export const mlaRequestHoldingPolicy = definePolicy('MlaRequestHolding', {
  fields: open('holder', 'days', 'hours'),
});

export const mlaRequestDelayPolicy = definePolicy('MlaRequestDelay', {
  fields: open('byState', 'holder', 'reason', 'text', 'expectedOn', 'recordedAt'),
});
