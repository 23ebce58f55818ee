import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { centralAuthority, eitherSide, party } from '../mla-request.rules.js';

/** What is due, and whose turn it is: for the two States and their auditors, not for StAR. */
export const mlaRequestTimePolicy = definePolicy('MlaRequest', {
  commands: {
    //                          who may ask               of which request: the State that is bound, or whose turn it is
    extendMlaRequestClock: { who: centralAuthority, of: eitherSide },
    recordMlaRequestDelay: { who: centralAuthority, of: eitherSide },
  },
  fields: {
    ...seenBy(party, 'ballHolder', 'ballSince', 'nextDueAt', 'clocks', 'runningClocks', 'ballPeriods'),
    ...seenBy(party, 'holdings', 'delays'),
  },
});

export const mlaRequestClockPolicy = definePolicy('MlaRequestClock', {
  fields: {
    ...open('id', 'kind', 'state', 'target', 'amount', 'unit', 'source', 'timeZone', 'isDefaultCalendar'),
    ...open('startedAt', 'firstDueAt', 'dueAt', 'pausedAt', 'stoppedAt', 'result', 'isRunning'),
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
