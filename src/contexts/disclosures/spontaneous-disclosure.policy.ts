import { definePolicy, open, seenBy } from '../../platform/policy/policy.js';
import { both, either } from '../../platform/policy/rule.js';
import {
  auditor,
  auditorOfTheSystem,
  centralAuthority,
  competentAuthority,
  supervisor,
} from '../access/index.js';
import {
  authority,
  eitherSide,
  held,
  incoming,
  notTheProposer,
  ofSendingState,
  outgoing,
  readersOfInformation,
  receiver,
  receivingSide,
  sendingSide,
} from './spontaneous-disclosure.rules.js';

/** Those who can have to do with a disclosure at all: StAR has not, with or without a grant. */
const caseWorker = either(centralAuthority, competentAuthority, auditor);

export const spontaneousDisclosurePolicy = definePolicy('SpontaneousDisclosure', {
  rows: either(outgoing, incoming, held, auditorOfTheSystem),
  views: { outgoing, incoming },
  queries: {
    disclosure: caseWorker,
    disclosures: caseWorker,
    incomingDisclosures: caseWorker,
    outgoingDisclosures: caseWorker,
  },
  commands: {
    //                             who may ask             of which disclosure
    draftDisclosure: { who: centralAuthority },
    recordReceivedDisclosure: { who: centralAuthority },
    amendDisclosure: { who: centralAuthority, of: sendingSide },
    proposeDisclosureTransmission: { who: centralAuthority, of: sendingSide },
    returnDisclosureToDraft: { who: centralAuthority, of: sendingSide },
    transmitDisclosure: { who: supervisor, of: both(sendingSide, notTheProposer) },
    discardDisclosure: { who: centralAuthority, of: sendingSide },
    acknowledgeDisclosure: { who: centralAuthority, of: receivingSide },
    declineDisclosure: { who: supervisor, of: receivingSide },
    fileDisclosure: { who: centralAuthority, of: eitherSide },
    liftDisclosureRestriction: { who: supervisor, of: sendingSide },
    askDisclosureConsent: { who: centralAuthority, of: receivingSide },
    decideDisclosureConsent: { who: supervisor, of: sendingSide },
    giveDisclosureExculpatoryNotice: { who: supervisor, of: receivingSide },
    askDisclosureConsultation: { who: centralAuthority, of: sendingSide },
    recordDisclosureConsultation: { who: centralAuthority, of: receivingSide },
    recordExculpatoryDisclosure: { who: centralAuthority, of: receivingSide },
    recordDisclosureUse: { who: centralAuthority, of: receiver },
    convertDisclosureToMlaRequest: { who: centralAuthority, of: receiver },
  },
  fields: {
    ...open('id', 'sendingState', 'receivingState', 'sendingKeeper', 'receivingKeeper', 'status', 'basis'),
    ...open('sendingReference', 'receivingReference', 'sendingAuthorityEntry', 'receivingAuthorityEntry'),
    ...open('offences', 'language', 'transmittedAt', 'answeredAt', 'listedAt', 'updatedAt', 'version'),
    ...open('restrictions', 'ownSide', 'events', 'availableCommands'),
    subject: { see: authority, belongsTo: 'sendingState' },
    declineReason: { see: authority, belongsTo: 'receivingState' },
    createdAt: ofSendingState,
    content: readersOfInformation,
    persons: readersOfInformation,
  },
});

export const spontaneousDisclosureContentPolicy = definePolicy('SpontaneousDisclosureContent', {
  fields: seenBy({ see: authority, belongsTo: 'sendingState' }, 'information', 'proceeds', 'ownInquiries'),
});

export const spontaneousDisclosurePersonPolicy = definePolicy('SpontaneousDisclosurePerson', {
  fields: seenBy(
    { see: authority, belongsTo: 'sendingState' },
    'position',
    'kind',
    'name',
    'aliases',
    'nationality',
    'bornOn',
    'identifiers',
    'remark',
  ),
});

export const handlingRestrictionPolicy = definePolicy('HandlingRestriction', {
  fields: open('id', 'position', 'kind', 'words', 'expiresOn', 'permitsRequest', 'liftedAt'),
});

export const spontaneousDisclosureSidePolicy = definePolicy('SpontaneousDisclosureSide', {
  fields: open('state', 'case', 'authority', 'internalStep', 'proposal', 'proposedBy', 'proposedAt'),
});

export const spontaneousDisclosureEventPolicy = definePolicy('SpontaneousDisclosureEvent', {
  fields: open('command', 'status', 'byState', 'enteredBy', 'occurredAt', 'paperReference'),
});
