import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { either, named } from '../../../platform/policy/rule.js';
import { auditor } from '../../access/index.js';
import {
  authority,
  centralAuthority,
  eitherSide,
  party,
  requestedSide,
  requestingSide,
} from '../mla-request.rules.js';

/** Who follows how requests travel: not the competent authorities, not StAR (domain.md 5.3, delivery evidences). */
const correspondent = named('serving in a central authority, or auditing', either(centralAuthority, auditor));

export const mlaRequestDeliveriesPolicy = definePolicy('MlaRequest', {
  commands: {
    confirmMlaRequestInWriting: { who: centralAuthority, of: requestingSide },
    correctRegisteredMlaRequest: { who: centralAuthority, of: requestedSide },
    followUpMlaRequest: { who: centralAuthority, of: requestingSide },
    dispatchMlaRequest: { who: centralAuthority, of: eitherSide },
    recordMlaRequestDeliveryEvidence: { who: centralAuthority, of: eitherSide },
  },
  fields: {
    ...seenBy(correspondent, 'deliveries'),
    ...seenBy(authority, 'letter'),
    ...seenBy(centralAuthority, 'corrections'),
    ...seenBy(
      { see: party, belongsTo: 'requestingState' },
      'oral',
      'writtenConfirmationDueAt',
      'confirmedInWritingAt',
    ),
  },
});

export const mlaRequestDeliveryPolicy = definePolicy('MlaRequestDelivery', {
  fields: {
    ...open(
      'id',
      'subject',
      'event',
      'sharedDraft',
      'fromState',
      'toState',
      'medium',
      'trackingNumber',
      'digest',
      'openedAt',
    ),
    ...open('relayDueAt', 'deliveryDueAt', 'retrievalDueAt'),
    ...open('recordedOutcome', 'outcome', 'timedOut', 'evidences'),
    ...seenBy(centralAuthority, 'letter'),
  },
});

export const mlaRequestDeliveryEvidencePolicy = definePolicy('MlaRequestDeliveryEvidence', {
  fields: open('kind', 'reason', 'happenedAt', 'recordedAt', 'recordedFor', 'source'),
});

export const mlaRequestLetterPolicy = definePolicy('MlaRequestLetter', {
  fields: seenBy({ see: authority, belongsTo: 'fromState' }, 'text', 'digest', 'composedAt'),
});

/** What was corrected of what the paper says: for those who have the paper. */
export const mlaRequestCorrectionPolicy = definePolicy('MlaRequestCorrection', {
  fields: seenBy(centralAuthority, 'field', 'before', 'after', 'reason', 'correctedBy', 'correctedAt'),
});
