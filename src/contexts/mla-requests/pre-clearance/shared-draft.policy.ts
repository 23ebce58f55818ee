import { definePolicy, open, seenBy } from '../../../platform/policy/policy.js';
import { either } from '../../../platform/policy/rule.js';
import { auditorOfTheSystem, centralAuthority } from '../../access/index.js';
import { forEitherSide, forRequestedSide, forRequestingSide } from '../mla-request-record.rules.js';
import {
  draftStaff,
  incomingDrafts,
  ofDraftingState,
  outgoingDrafts,
  readersOfDraft,
} from './shared-draft.rules.js';

export const sharedDraftPolicy = definePolicy('SharedDraft', {
  rows: either(outgoingDrafts, incomingDrafts, auditorOfTheSystem),
  views: { outgoingDrafts, incomingDrafts },
  queries: {
    sharedDraft: draftStaff,
    sharedDrafts: draftStaff,
    incomingSharedDrafts: draftStaff,
    outgoingSharedDrafts: draftStaff,
  },
  commands: {
    //                              who may ask             of which draft
    commentOnSharedDraft: { who: centralAuthority, of: forEitherSide },
    judgeSharedDraft: { who: centralAuthority, of: forRequestedSide },
    withdrawSharedDraft: { who: centralAuthority, of: forRequestingSide },
    registerSharedDraft: { who: centralAuthority },
    dispatchSharedDraftLetter: { who: centralAuthority, of: forRequestedSide },
  },
  fields: {
    ...open('id', 'request', 'requestingState', 'requestedState', 'round', 'reference', 'types', 'language'),
    ...open(
      'confidential',
      'sharedAt',
      'toldAt',
      'receivedOn',
      'medium',
      'deliveries',
      'verdict',
      'verdictAt',
      'withdrawnAt',
      'withdrawnOn',
      'isSource',
      'submittedUnchanged',
    ),
    ...open('listedAt', 'updatedAt', 'version'),
    sharingReason: { see: ofDraftingState, belongsTo: 'requestingState' },
    withdrawalReason: { see: centralAuthority, belongsTo: 'requestingState' },
    withdrawalPaper: { see: centralAuthority, belongsTo: 'requestingState' },
    content: readersOfDraft,
    comments: centralAuthority,
  },
});

/** What a request shows of its shared drafts. */
export const mlaRequestSharedDraftsPolicy = definePolicy('MlaRequest', {
  fields: { sharedDrafts: draftStaff, submittedAfter: draftStaff },
});

export const sharedDraftContentPolicy = definePolicy('SharedDraftContent', {
  fields: {
    ...open('treaty'),
    ...seenBy(
      { see: centralAuthority, belongsTo: 'requestingState' },
      'message',
      'legalBasis',
      'legalBasisDetail',
      'offences',
      'purpose',
      'urgent',
      'urgencyReason',
      'deadline',
      'deadlineReason',
      'channel',
      'translatedInto',
    ),
    ...seenBy(
      { see: centralAuthority, belongsTo: 'requestingState' },
      'subjectMatter',
      'facts',
      'assistanceSought',
      'procedureWished',
      'conductingAuthority',
      'conductingAuthorityFunctions',
      'assurances',
      'assurancesDetail',
      'previousContacts',
      'items',
      'persons',
      'enclosures',
    ),
  },
});

export const sharedDraftCommentPolicy = definePolicy('SharedDraftComment', {
  fields: {
    ...open('id', 'byState', 'inReplyTo', 'replies', 'part', 'item', 'verdict', 'saidAt'),
    ...open('enteredBy', 'happenedOn', 'receivedOn', 'paperReference', 'writtenBy'),
    text: { see: centralAuthority, belongsTo: 'byState' },
  },
});

/** Parts of what a shared draft says; whoever reads it reads them whole. */
export const sharedDraftPartsPolicies = [
  definePolicy('SharedDraftOffence', { fields: open('citation', 'description', 'text', 'penalty') }),
  definePolicy('SharedDraftParticular', { fields: open('name', 'values') }),
  definePolicy('SharedDraftItem', { fields: open('position', 'type', 'avenue', 'coercive', 'particulars') }),
  definePolicy('SharedDraftEnclosure', {
    fields: open('title', 'kind', 'item', 'language', 'pages', 'digest'),
  }),
  definePolicy('SharedDraftPerson', {
    fields: open('name', 'aliases', 'kind', 'nationality', 'bornOn', 'location', 'identifiers'),
  }),
];
