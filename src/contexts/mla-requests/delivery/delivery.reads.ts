import {
  ascending,
  defineReads,
  derived,
  many,
  one,
  renamedSide,
  type Side,
} from '../../../platform/reads/read-model.js';
import { both, recordIs } from '../../../platform/policy/rule.js';
import { assignedWhole } from '../assignment/assignment.rules.js';
import { never } from '../clocks/mla-request-time.js';
import { DeliverySubject } from './delivery.enums.js';
import { outcomeAt, type Standing } from './outcome.js';

const ofRequest = recordIs('the letter of request', 'subject', DeliverySubject.REQUEST);

/** Whoever does not follow the docket sees no deliveries: for them nothing waits, and nothing fails. */
const ofNoDelivery = (property: string): Side => ({
  ...renamedSide('MlaRequestDelivery', 'request', 'id', { openedAt: property }),
  least: never.toISOString(),
});

export const mlaRequestDeliveriesReads = defineReads('MlaRequest', {
  sides: [
    ...['lettersWaitSince', 'deliveryFailsAt', 'retrievalFailsAt'].map(ofNoDelivery),
    renamedSide('MlaRequestWrittenConfirmation', 'request', 'id', { confirmedAt: 'confirmedInWritingAt' }),
  ],
  filters: {
    letterWaiting: [{ operator: 'past', property: 'lettersWaitSince', guardedBy: 'deliveries' }],
    deliveryFailed: [{ operator: 'past', property: 'deliveryFailsAt', guardedBy: 'deliveries' }],
    retrievalFailed: [{ operator: 'past', property: 'retrievalFailsAt', guardedBy: 'deliveries' }],
  },
  fields: {
    deliveries: many('MlaRequestDelivery', 'request', [ascending('openedAt')]),
    corrections: many('MlaRequestCorrection', 'request', [ascending('correctedAt')]),
    letter: one('MlaRequestLetter', 'id', 'request', both(ofRequest, assignedWhole)),
  },
});

const compared = ['recordedOutcome', 'relayDueAt', 'deliveryDueAt', 'retrievalDueAt'];

export const mlaRequestDeliveryReads = defineReads('MlaRequestDelivery', {
  fields: {
    evidences: many('MlaRequestDeliveryEvidence', 'delivery', [ascending('happenedAt')]),
    outcome: derived(
      compared,
      (delivery, _viewer, now) => outcomeAt(delivery as unknown as Standing, now).kind,
    ),
    timedOut: derived(
      compared,
      (delivery, _viewer, now) => outcomeAt(delivery as unknown as Standing, now).timedOut,
    ),
  },
});

export const mlaRequestDeliveryEvidenceReads = defineReads('MlaRequestDeliveryEvidence', {});

/** Reading the letter counts as reading the request, in the chain of its case. */
export const mlaRequestLetterReads = defineReads('MlaRequestLetter', {
  auditChain: 'case',
  auditSubject: { type: 'MlaRequest', property: 'request' },
});

export const mlaRequestCorrectionReads = defineReads('MlaRequestCorrection', {});
