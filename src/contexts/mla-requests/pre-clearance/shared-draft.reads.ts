import { linkedBy, recordIs } from '../../../platform/policy/rule.js';
import {
  ascending,
  connection,
  defineReads,
  descending,
  many,
  one,
} from '../../../platform/reads/read-model.js';

/** Of a draft that came on paper: what is said of one's own goes with its request, by which it is found. */
const answerWaits = linkedBy('an answer by letter that waits to be dispatched', {
  table: 'mla_request_delivery',
  on: { shared_draft_id: 'id' },
  where: 'link.medium is null and link.request_id is null and not app.is_spent(link)',
});

export const sharedDraftReads = defineReads('SharedDraft', {
  // A chain of its own: the case of the requesting State is nothing that the other may learn of.
  auditChain: 'id',
  fields: {
    content: one('SharedDraftContent', 'id', 'draft'),
    comments: connection('SharedDraftComment', 'draft'),
    deliveries: many('MlaRequestDelivery', 'sharedDraft', [ascending('openedAt')]),
  },
  orders: {
    NEWEST: descending('listedAt'),
    OLDEST: ascending('listedAt'),
    LAST_CHANGED: descending('updatedAt'),
  },
  filters: {
    requestingState: [{ operator: 'in', property: 'requestingState' }],
    requestedState: [{ operator: 'in', property: 'requestedState' }],
    type: [{ operator: 'overlaps', property: 'types' }],
    verdict: [{ operator: 'in', property: 'verdict' }],
    isWithdrawn: [{ operator: 'is', property: 'isWithdrawn' }],
    isSource: [{ operator: 'is', property: 'isSource' }],
    reference: [{ operator: 'in', property: 'reference' }],
    answerWaiting: [{ operator: 'holds', property: 'id', rule: answerWaits, guardedBy: 'deliveries' }],
  },
});

/** Reading a part counts as reading the draft, in its chain. */
const partOfDraft = {
  auditChain: 'draft',
  auditSubject: { type: 'SharedDraft', property: 'draft' },
} as const;

export const sharedDraftContentReads = defineReads('SharedDraftContent', partOfDraft);

export const sharedDraftCommentReads = defineReads('SharedDraftComment', {
  ...partOfDraft,
  fields: { replies: connection('SharedDraftComment', 'inReplyTo') },
  orders: { OLDEST: ascending('saidAt'), NEWEST: descending('saidAt') },
});

export const mlaRequestSharedDraftsReads = defineReads('MlaRequest', {
  fields: {
    sharedDrafts: connection('SharedDraft', 'request'),
    submittedAfter: one('SharedDraft', 'id', 'request', recordIs('its source', 'isSource', true)),
  },
});
