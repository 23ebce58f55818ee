import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { centralAuthority } from '../../access/index.js';
import { followsRequest, forRequestedSide, forRequestingSide } from '../mla-request-record.rules.js';
import { party } from '../mla-request.rules.js';

export const confidentialityNoticePolicy = definePolicy('ConfidentialityNotice', {
  rows: followsRequest,
  commands: {
    reportConfidentialityCannotBeMet: { who: centralAuthority, of: forRequestedSide },
    answerConfidentialityNotice: { who: centralAuthority, of: forRequestingSide },
  },
  fields: open('id', 'reason', 'reportedAt', 'answer', 'remark', 'answeredAt', 'version'),
});

/** What a request shows of these notices. */
export const mlaRequestConfidentialityPolicy = definePolicy('MlaRequest', {
  fields: seenBy(party, 'confidentialityNotices'),
});
