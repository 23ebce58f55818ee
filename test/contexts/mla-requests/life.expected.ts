import type { RequestCommand } from '../../support/world-requests.js';

export const draft = 'DRAFT IN_REVIEW';
const examined = 'ACKNOWLEDGED UNDER_EXAMINATION';
const accepted = 'ACCEPTED ACCEPTED_WITH_CONDITIONS';
const undecided = `${examined} INFORMATION_REQUESTED CONDITIONS_PROPOSED POSTPONED ${accepted} IN_EXECUTION`;
const working = 'IN_EXECUTION PARTLY_EXECUTED';
const unfinished = `${undecided} PARTLY_EXECUTED`;
const sent = 'SUBMITTED DELIVERED';
const alive = `${sent} ${unfinished}`;
const unaided = 'REFUSED RETURNED_INCOMPLETE LAPSED';
const ended = `EXECUTED EVIDENCE_TRANSMITTED ${unaided} WITHDRAWN CLOSED`;

/**
 * From which statuses each command leads where, read from UNCAC art. 46 and the practice of central authorities
 * (domain.md 3.3): `=` where the status stays. Whatever is not here is refused; and before a request is sent, the
 * requested State does not know of it.
 */
// prettier-ignore
export const life: Readonly<Record<RequestCommand, readonly [side: 'from' | 'to', steps: string]>> = {
  amendMlaRequest:              ['from', 'DRAFT > ='],
  proposeMlaRequestSubmission:  ['from', 'DRAFT > IN_REVIEW'],
  returnMlaRequestToDraft:      ['from', 'IN_REVIEW > DRAFT'],
  submitMlaRequest:             ['from', 'IN_REVIEW > SUBMITTED'],
  receiveMlaRequest:            ['to',   'SUBMITTED > DELIVERED'],
  acknowledgeMlaRequest:        ['to',   `${sent} > ACKNOWLEDGED`],
  proposeMlaRequestSharing:     ['from', 'DRAFT > ='],
  shareMlaRequestDraft:         ['from', 'DRAFT > ='],
  examineMlaRequest:            ['to',   'ACKNOWLEDGED > UNDER_EXAMINATION'],
  proposeMlaRequestReturn:      ['to',   `${examined} INFORMATION_REQUESTED > =`],
  returnMlaRequestAsIncomplete: ['to',   `${examined} INFORMATION_REQUESTED > RETURNED_INCOMPLETE`],
  askMlaRequestInformation:     ['to',   `${examined} ${accepted} ${working} > INFORMATION_REQUESTED`],
  proposeMlaRequestInformation: ['from', 'INFORMATION_REQUESTED > ='],
  giveMlaRequestInformation:    ['from', 'INFORMATION_REQUESTED > ACKNOWLEDGED'],
  waiveMlaRequestInformation:   ['to',   'INFORMATION_REQUESTED > ACKNOWLEDGED'],
  proposeMlaRequestLapse:       ['to',   'INFORMATION_REQUESTED > ='],
  lapseMlaRequest:              ['to',   'INFORMATION_REQUESTED > LAPSED'],
  inquireMlaRequestStatus:      ['from', `${alive} EXECUTED > =`],
  answerMlaRequestInquiry:      ['to',   `${alive} EXECUTED > =`],
  openMlaRequestConsultation:   ['from', `${unfinished} > =`],
  sayInMlaRequestConsultation:  ['from', `${unfinished} > =`],
  concludeMlaRequestConsultation: ['from', `${unfinished} > =`],
  proposeMlaRequestConditions:  ['to',   `${examined} > =`],
  sendMlaRequestConditions:     ['to',   `${examined} > CONDITIONS_PROPOSED`],
  withdrawMlaRequestConditions: ['to',   'CONDITIONS_PROPOSED > UNDER_EXAMINATION'],
  proposeMlaRequestConditionAnswer: ['from', 'CONDITIONS_PROPOSED > ='],
  acceptMlaRequestCondition:    ['from', 'CONDITIONS_PROPOSED > ACCEPTED_WITH_CONDITIONS'],
  declineMlaRequestCondition:   ['from', 'CONDITIONS_PROPOSED > UNDER_EXAMINATION'],
  fulfilMlaRequestCondition:    ['to',   'ACCEPTED_WITH_CONDITIONS IN_EXECUTION PARTLY_EXECUTED EXECUTED EVIDENCE_TRANSMITTED CLOSED > ='],
  proposeMlaRequestPostponement: ['to',  `${examined} ${accepted} ${working} > =`],
  postponeMlaRequest:           ['to',   `${examined} ${accepted} ${working} > POSTPONED`],
  reviewMlaRequestPostponement: ['to',   'POSTPONED > ='],
  resumeMlaRequest:             ['to',   'POSTPONED > ACCEPTED'],
  proposeMlaRequestAcceptance:  ['to',   `${examined} > =`],
  acceptMlaRequest:             ['to',   `${examined} > ACCEPTED`],
  proposeMlaRequestRefusal:     ['to',   `${undecided} > =`],
  refuseMlaRequest:             ['to',   `${undecided} > REFUSED`],
  beginMlaRequestItem:          ['to',   `${accepted} IN_EXECUTION > IN_EXECUTION, PARTLY_EXECUTED > =`],
  executeMlaRequestItem:        ['to',   `${accepted} ${working} > EXECUTED`],
  // Of the only item; while partly executed, of the last that is open.
  markMlaRequestItemNotPossible: ['to',  `${accepted} IN_EXECUTION > IN_EXECUTION, PARTLY_EXECUTED > EXECUTED`],
  proposeMlaRequestItemRefusal: ['to',   `${accepted} ${working} > =`],
  refuseMlaRequestItem:         ['to',   `${accepted} IN_EXECUTION > IN_EXECUTION, PARTLY_EXECUTED > =`],
  withdrawMlaRequestItem:       ['from', `${alive} > =`],
  executeMlaRequest:            ['to',   `${accepted} ${working} > EXECUTED`],
  proposeMlaRequestTransmission: ['to',  'EXECUTED > ='],
  transmitMlaRequestEvidence:   ['to',   'EXECUTED > EVIDENCE_TRANSMITTED'],
  withdrawMlaRequest:           ['from', `${draft} ${alive} > WITHDRAWN`],
  closeMlaRequest:              ['from', `EXECUTED EVIDENCE_TRANSMITTED ${unaided} > CLOSED`],
  redraftMlaRequest:            ['from', `${unaided} WITHDRAWN CLOSED > =`],
  dismissMlaRequestProposal:    ['from', `DRAFT ${alive} ${ended} > =`],
  noteOnMlaRequest:             ['from', `${draft} ${alive} ${ended} > =`],
  setMlaRequestInternalStep:    ['from', `${draft} ${alive} ${ended} > =`],
  assignMlaRequest:             ['from', `${draft} ${alive} ${ended} > =`],
  endMlaRequestAssignment:      ['from', `${draft} ${alive} ${ended} > =`],
};

/** Commands of either State; all others are of the one State that the lines above name. */
export const ofEither: readonly string[] = [
  'openMlaRequestConsultation',
  'sayInMlaRequestConsultation',
  'concludeMlaRequestConsultation',
  'dismissMlaRequestProposal',
  'noteOnMlaRequest',
  'setMlaRequestInternalStep',
  'assignMlaRequest',
  'endMlaRequestAssignment',
  'extendMlaRequestClock',
  'recordMlaRequestDelay',
  'recordMlaRequestDeliveryEvidence',
  'commentOnSharedDraft',
];

/** What leaves a State is approved by a supervisor who did not propose it. */
export const approvals: readonly string[] = [
  'submitMlaRequest',
  'shareMlaRequestDraft',
  'giveMlaRequestInformation',
  'sendMlaRequestConditions',
  'postponeMlaRequest',
  'acceptMlaRequest',
  'returnMlaRequestAsIncomplete',
  'lapseMlaRequest',
  'acceptMlaRequestCondition',
  'declineMlaRequestCondition',
  'refuseMlaRequest',
  'refuseMlaRequestItem',
  'transmitMlaRequestEvidence',
];

/** Commands that lead back to where the request stood before, and commands that find out where they lead. */
export const back: readonly string[] = [
  'giveMlaRequestInformation',
  'waiveMlaRequestInformation',
  'resumeMlaRequest',
];
const inExecution = [...working.split(' '), 'EXECUTED'];
export const several: Readonly<Record<string, readonly string[]>> = {
  acceptMlaRequestCondition: ['CONDITIONS_PROPOSED', 'ACCEPTED_WITH_CONDITIONS', 'UNDER_EXAMINATION'],
  declineMlaRequestCondition: ['CONDITIONS_PROPOSED', 'UNDER_EXAMINATION'],
  beginMlaRequestItem: working.split(' '),
  executeMlaRequestItem: inExecution,
  markMlaRequestItemNotPossible: inExecution,
  refuseMlaRequestItem: inExecution,
};

/** What is done about a request beside its life: of whom, and on what. It stays where it stands, or is said to move. */
// prettier-ignore
export const beside: Readonly<Record<string, readonly [side: 'from' | 'to', subject: string]>> = {
  dispatchMlaRequest:               ['from', 'mla_request'],
  recordMlaRequestDeliveryEvidence: ['to',   'mla_request'],
  confirmMlaRequestInWriting:       ['from', 'mla_request'],
  correctRegisteredMlaRequest:      ['to',   'mla_request'],
  followUpMlaRequest:               ['from', 'mla_request'],
  extendMlaRequestClock:            ['to',   'mla_request'],
  recordMlaRequestDelay:            ['to',   'mla_request'],
  recordMlaRequestCost:             ['to',   'mla_request_cost'],
  proposeMlaRequestCostTerms:       ['to',   'mla_request_cost'],
  agreeToMlaRequestCost:            ['from', 'mla_request_cost'],
  declineMlaRequestCost:            ['from', 'mla_request_cost'],
  dropMlaRequestCost:               ['to',   'mla_request_cost'],
  reportConfidentialityCannotBeMet: ['to',   'confidentiality_notice'],
  answerConfidentialityNotice:      ['from', 'confidentiality_notice'],
  commentOnSharedDraft:             ['to',   'shared_draft'],
  judgeSharedDraft:                 ['to',   'shared_draft'],
  withdrawSharedDraft:              ['from', 'shared_draft'],
};

/** Commands that add to a request, or prepare on one side, and of which the record that both States share tells nothing. */
export const untold: readonly string[] = [
  'noteOnMlaRequest',
  'setMlaRequestInternalStep',
  'assignMlaRequest',
  'endMlaRequestAssignment',
  'proposeMlaRequestAcceptance',
  'proposeMlaRequestReturn',
  'proposeMlaRequestLapse',
  'proposeMlaRequestRefusal',
  'proposeMlaRequestItemRefusal',
  'proposeMlaRequestInformation',
  'proposeMlaRequestConditions',
  'proposeMlaRequestConditionAnswer',
  'proposeMlaRequestPostponement',
  'proposeMlaRequestTransmission',
  'dismissMlaRequestProposal',
  // Make another request, and leave this one as it is.
  'redraftMlaRequest',
  'followUpMlaRequest',
];
