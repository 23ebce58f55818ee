import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { party } from '../mla-request.rules.js';

/** What this subject shows on a request. */
export const mlaRequestConditionsPolicy = definePolicy('MlaRequest', { fields: { conditions: party } });

export const proposedConditionAnswerPolicy = definePolicy('MlaRequestSide', {
  fields: open('proposedConditionId'),
});

export const conditionPolicy = definePolicy('MlaRequestCondition', {
  fields: {
    ...open('id'),
    ...seenBy({ see: party, belongsTo: 'state' }, 'kind', 'text', 'expiresOn', 'status', 'binds'),
    ...seenBy(party, 'answerDueOn'),
    ...seenBy(party, 'set', 'position', 'declineReasons', 'answeredAt', 'fulfilledAt'),
    ...seenBy(party, 'withdrawalReasons', 'withdrawnAt'),
  },
});
