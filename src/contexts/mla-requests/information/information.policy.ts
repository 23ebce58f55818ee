import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { authority, party } from '../mla-request.rules.js';

/** What this subject shows on a request. */
export const mlaRequestInformationPolicy = definePolicy('MlaRequest', {
  fields: { informationRounds: party },
});

/** What is answered belongs to the substance of the request: auditors see that, and when, and not what. */
export const informationRoundPolicy = definePolicy('MlaRequestInformationRound', {
  fields: {
    ...open('id', 'number', 'askedAt', 'answerDueOn', 'answeredAt'),
    ...seenBy(authority, 'askedBy'),
    ...seenBy({ see: authority, belongsTo: 'askingState' }, 'question'),
    ...seenBy({ see: authority, belongsTo: 'answeringState' }, 'answer'),
  },
});
