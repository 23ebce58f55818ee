import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { authority, party } from '../mla-request.rules.js';

/** What this subject shows on a request. */
export const mlaRequestConsultationsPolicy = definePolicy('MlaRequest', { fields: { consultations: party } });

/** Auditors see that it was held, about what and with what result; what was said is for the authorities. */
export const consultationPolicy = definePolicy('MlaRequestConsultation', {
  fields: {
    ...open('id', 'about', 'openedBy', 'openedAt', 'answerDueOn', 'concludedAt'),
    ...seenBy(party, 'result'),
    messages: authority,
  },
});

export const consultationMessagePolicy = definePolicy('MlaRequestConsultationMessage', {
  fields: {
    ...open('byState', 'sentAt'),
    ...seenBy({ see: authority, belongsTo: 'byState' }, 'text'),
  },
});
