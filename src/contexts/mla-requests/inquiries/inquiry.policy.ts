import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { both, either, named } from '../../../platform/policy/rule.js';
import { auditor, centralAuthority, competentAuthority } from '../../access/index.js';
import { party, requestingSide } from '../mla-request.rules.js';

/** What this subject shows on a request: whoever executes it in the requested State is no part of the correspondence. */
export const mlaRequestInquiriesPolicy = definePolicy('MlaRequest', {
  fields: {
    statusInquiries: named(
      'the central authorities, auditors, and the authority of the requesting State to which the request was assigned',
      either(centralAuthority, auditor, both(competentAuthority, requestingSide)),
    ),
  },
});

export const statusInquiryPolicy = definePolicy('MlaRequestStatusInquiry', {
  fields: {
    ...open('id', 'number', 'askedAt', 'answerDueOn', 'answeredAt'),
    ...seenBy({ see: party, belongsTo: 'askingState' }, 'question'),
    ...seenBy({ see: party, belongsTo: 'answeringState' }, 'answer'),
  },
});
