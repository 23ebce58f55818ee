import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { both, either } from '../../platform/policy/rule.js';
import { caseWorker } from '../access/index.js';
import { knowsStep } from './mla-request-event.rules.js';
import {
  assigned,
  auditorOfTheSystem,
  authority,
  centralAuthority,
  eitherSide,
  executingSide,
  executor,
  granted,
  incoming,
  notTheProposer,
  ofRequestingState,
  outgoing,
  party,
  requestedSide,
  requestingSide,
  supervisor,
} from './mla-request.rules.js';

export const mlaRequestPolicy = definePolicy('MlaRequest', {
  rows: either(outgoing, incoming, assigned, granted, auditorOfTheSystem),
  views: { outgoing, incoming },
  queries: {
    mlaRequest: caseWorker,
    mlaRequests: caseWorker,
    incomingMlaRequests: caseWorker,
    outgoingMlaRequests: caseWorker,
  },
  commands: {
    //                                   who may ask                of which request
    draftMlaRequest: { who: centralAuthority },
    registerMlaRequest: { who: centralAuthority, of: requestingSide },
    amendMlaRequest: { who: centralAuthority, of: requestingSide },
    proposeMlaRequestSubmission: { who: centralAuthority, of: requestingSide },
    returnMlaRequestToDraft: { who: centralAuthority, of: requestingSide },
    submitMlaRequest: { who: supervisor, of: both(requestingSide, notTheProposer) },
    proposeMlaRequestSharing: { who: centralAuthority, of: requestingSide },
    shareMlaRequestDraft: { who: supervisor, of: both(requestingSide, notTheProposer) },
    withdrawMlaRequest: { who: centralAuthority, of: requestingSide },
    closeMlaRequest: { who: centralAuthority, of: requestingSide },
    receiveMlaRequest: { who: centralAuthority, of: requestedSide },
    acknowledgeMlaRequest: { who: centralAuthority, of: requestedSide },
    proposeMlaRequestAcceptance: { who: centralAuthority, of: requestedSide },
    acceptMlaRequest: { who: supervisor, of: both(requestedSide, notTheProposer) },
    examineMlaRequest: { who: centralAuthority, of: requestedSide },
    proposeMlaRequestReturn: { who: centralAuthority, of: requestedSide },
    returnMlaRequestAsIncomplete: { who: supervisor, of: both(requestedSide, notTheProposer) },
    askMlaRequestInformation: { who: centralAuthority, of: requestedSide },
    proposeMlaRequestInformation: { who: centralAuthority, of: requestingSide },
    giveMlaRequestInformation: { who: supervisor, of: both(requestingSide, notTheProposer) },
    waiveMlaRequestInformation: { who: centralAuthority, of: requestedSide },
    proposeMlaRequestLapse: { who: centralAuthority, of: requestedSide },
    lapseMlaRequest: { who: supervisor, of: both(requestedSide, notTheProposer) },
    openMlaRequestConsultation: { who: centralAuthority, of: eitherSide },
    sayInMlaRequestConsultation: { who: centralAuthority, of: eitherSide },
    concludeMlaRequestConsultation: { who: centralAuthority, of: eitherSide },
    proposeMlaRequestConditions: { who: centralAuthority, of: requestedSide },
    sendMlaRequestConditions: { who: supervisor, of: both(requestedSide, notTheProposer) },
    withdrawMlaRequestConditions: { who: centralAuthority, of: requestedSide },
    proposeMlaRequestConditionAnswer: { who: centralAuthority, of: requestingSide },
    acceptMlaRequestCondition: { who: supervisor, of: both(requestingSide, notTheProposer) },
    declineMlaRequestCondition: { who: supervisor, of: both(requestingSide, notTheProposer) },
    fulfilMlaRequestCondition: { who: centralAuthority, of: requestedSide },
    proposeMlaRequestPostponement: { who: centralAuthority, of: requestedSide },
    postponeMlaRequest: { who: supervisor, of: both(requestedSide, notTheProposer) },
    reviewMlaRequestPostponement: { who: centralAuthority, of: requestedSide },
    resumeMlaRequest: { who: centralAuthority, of: requestedSide },
    proposeMlaRequestTransmission: { who: centralAuthority, of: requestedSide },
    transmitMlaRequestEvidence: { who: supervisor, of: both(requestedSide, notTheProposer) },
    proposeMlaRequestRefusal: { who: centralAuthority, of: requestedSide },
    refuseMlaRequest: { who: supervisor, of: both(requestedSide, notTheProposer) },
    beginMlaRequestItem: { who: executor, of: executingSide },
    executeMlaRequestItem: { who: executor, of: executingSide },
    markMlaRequestItemNotPossible: { who: executor, of: executingSide },
    proposeMlaRequestItemRefusal: { who: centralAuthority, of: requestedSide },
    refuseMlaRequestItem: { who: supervisor, of: both(requestedSide, notTheProposer) },
    withdrawMlaRequestItem: { who: centralAuthority, of: requestingSide },
    executeMlaRequest: { who: centralAuthority, of: requestedSide },
    inquireMlaRequestStatus: { who: centralAuthority, of: requestingSide },
    answerMlaRequestInquiry: { who: centralAuthority, of: requestedSide },
    redraftMlaRequest: { who: centralAuthority, of: requestingSide },
    dismissMlaRequestProposal: { who: centralAuthority, of: eitherSide },
    noteOnMlaRequest: { who: centralAuthority, of: eitherSide },
    setMlaRequestInternalStep: { who: centralAuthority, of: eitherSide },
    assignMlaRequest: { who: centralAuthority, of: eitherSide },
    endMlaRequestAssignment: { who: centralAuthority, of: eitherSide },
  },
  fields: {
    ...open(
      'id',
      'case',
      'requestingState',
      'requestedState',
      'requestingKeeper',
      'requestedKeeper',
      'requestingReference',
      'status',
      'types',
      'legalBasis',
    ),
    ...open(
      'legalBasisDetail',
      'treaty',
      'offences',
      'language',
      'submittedAt',
      'deliveredAt',
      'acknowledgedAt',
      'decidedAt',
      'executedAt',
      'resubmits',
      'resubmissions',
      'followsUp',
      'followUps',
    ),
    ...open('historical', 'listedAt', 'updatedAt', 'version', 'events', 'availableCommands'),
    ...seenBy(party, 'requestingAuthorityEntry', 'requestedAuthorityEntry', 'requestedReference'),
    ...seenBy({ see: party, belongsTo: 'requestingState' }, 'purpose', 'urgent', 'urgencyReason', 'deadline'),
    ...seenBy(
      { see: party, belongsTo: 'requestingState' },
      'deadlineReason',
      'confidential',
      'channel',
      'outcome',
      'outcomeKind',
    ),
    ...seenBy(
      { see: party, belongsTo: 'requestedState' },
      'refusalGrounds',
      'refusalReasons',
      'executionSummary',
      'returnedFor',
      'returnReasons',
      'lapseReasons',
    ),
    ...seenBy({ see: party, belongsTo: 'requestedState' }, 'postponementGround', 'postponedAt'),
    createdAt: ofRequestingState,
    content: authority,
    persons: authority,
    ownSide: party,
    sides: { see: auditorOfTheSystem, belongsTo: 'requestedState' },
    notes: centralAuthority,
    assignments: party,
  },
});

/** What this context shows on a case; the requests themselves have their own row rule. */
export const caseMlaRequestsPolicy = definePolicy('Case', { fields: { mlaRequests: caseWorker } });

export const mlaRequestContentPolicy = definePolicy('MlaRequestContent', {
  fields: seenBy(
    { see: authority, belongsTo: 'requestingState' },
    'subjectMatter',
    'facts',
    'procedureWished',
    'conductingAuthority',
    'conductingAuthorityFunctions',
    'assurances',
    'assurancesDetail',
    'previousContacts',
  ),
});

export const mlaRequestPersonPolicy = definePolicy('MlaRequestPerson', {
  fields: seenBy(
    { see: authority, belongsTo: 'requestingState' },
    'id',
    'name',
    'aliases',
    'kind',
    'nationality',
    'bornOn',
    'location',
    'identifiers',
    'subject',
  ),
});

export const mlaRequestSidePolicy = definePolicy('MlaRequestSide', {
  fields: open(
    'state',
    'internalStep',
    'assignee',
    'proposal',
    'proposedBy',
    'proposedAt',
    'proposedGrounds',
    'proposedPostponement',
    'proposedReviewOn',
    'proposedPosition',
  ),
});

/** Without a row rule, since the trail takes a part's fields for guarded: what a note says does not enter it. */
export const mlaRequestNotePolicy = definePolicy('MlaRequestNote', {
  fields: open('state', 'kind', 'text', 'author', 'createdAt'),
});

export const mlaRequestEventPolicy = definePolicy('MlaRequestEvent', {
  rows: knowsStep,
  fields: {
    ...open(
      'command',
      'status',
      'byState',
      'enteredBy',
      'happenedOn',
      'irregular',
      'irregularities',
      'occurredAt',
    ),
    ...seenBy(party, 'paperReference'),
  },
});

export const mlaRequestAssignmentPolicy = definePolicy('MlaRequestAssignment', {
  fields: open('id', 'state', 'authority', 'assignedAt', 'endedAt'),
});

/** Part of a person's copy; whoever reads it there reads it whole. */
export const mlaRequestPersonIdentifierPolicy = definePolicy('MlaRequestPersonIdentifier', {
  fields: open('kind', 'issuingState', 'value', 'isWhole'),
});
