import { recordIs } from '../../../platform/policy/rule.js';
import {
  ascending,
  connection,
  defineReads,
  descending,
  many,
  one,
} from '../../../platform/reads/read-model.js';

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
