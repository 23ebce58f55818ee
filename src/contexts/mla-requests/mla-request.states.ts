import { defineStates } from '../../platform/states/states.js';
import { draftedHere } from './delivery/duties.js';
import { MlaRequestStatus as S } from './mla-request.enums.js';
import {
  assignedAuthority,
  concludableConsultation,
  openConsultation,
  unansweredInquiry,
} from './mla-request.parts-needed.js';
import {
  answerOverdue,
  bound,
  complete,
  consultedOnPostponement,
  consultedOnRefusal,
  notExecuted,
  practice,
  proposed,
  type MlaRequestFacts,
} from './mla-request.requirements.js';
import { MlaRequestProposal } from './mla-request-side.entity.js';
import { freeToPropose } from './second-person/waiting-proposal.js';
import {
  accepted,
  draft,
  examined,
  executed,
  open,
  owed,
  sent,
  sentStatuses as known,
  unaided,
  undecided,
  unfinished,
  working,
} from './mla-request.statuses.js';

const {
  SUBMISSION,
  SHARING,
  INFORMATION,
  CONDITIONS,
  POSTPONEMENT,
  ACCEPTANCE,
  RETURN,
  LAPSE,
  CONDITION_ACCEPTANCE,
  CONDITION_DECLINE,
  REFUSAL,
  ITEM_REFUSAL,
  TRANSMISSION,
} = MlaRequestProposal;
/** Whatever waits for a second pair of eyes once it can be dropped by itself: what waits in review is taken back to the draft. */
const droppable = Object.values(MlaRequestProposal).filter((proposal) => proposal !== SUBMISSION);

/** The life of a request, by command. */
// prettier-ignore
export const mlaRequestStates = defineStates<S, MlaRequestFacts>()(S.DRAFT, Object.values(S), {
  // In the requesting State, before anybody else knows of it
  amendMlaRequest: { from: [S.DRAFT], source: 'UNCAC art. 46(15)' },
  proposeMlaRequestSubmission: { from: [S.DRAFT], to: S.IN_REVIEW, while: freeToPropose, needs: complete, source: 'four eyes' },
  returnMlaRequestToDraft: { from: [S.IN_REVIEW], to: S.DRAFT, source: 'four eyes' },
  submitMlaRequest: { from: [S.IN_REVIEW], to: S.SUBMITTED, needs: [...proposed(SUBMISSION), ...complete], source: 'UNCAC art. 46(13)–(15)' },

  // It may show a draft to the requested State and hear what that thinks of it; no period runs
  proposeMlaRequestSharing: { from: [S.DRAFT], while: freeToPropose, source: 'four eyes' },
  shareMlaRequestDraft: { from: [S.DRAFT], needs: proposed(SHARING), source: practice },

  // The requested State receives and examines
  receiveMlaRequest: { from: [S.SUBMITTED], to: S.DELIVERED, source: 'UNCAC art. 46(13), (14)' },
  acknowledgeMlaRequest: { from: sent, to: S.ACKNOWLEDGED, source: 'UNCAC art. 46(24)' },
  examineMlaRequest: { from: [S.ACKNOWLEDGED], to: S.UNDER_EXAMINATION, source: 'UNCAC art. 46(17), (21)' },
  proposeMlaRequestReturn: { from: [...examined, S.INFORMATION_REQUESTED], while: freeToPropose, source: 'four eyes' },
  returnMlaRequestAsIncomplete: { from: [...examined, S.INFORMATION_REQUESTED], to: S.RETURNED_INCOMPLETE, needs: proposed(RETURN), source: 'UNCAC art. 46(15), (21)(a)' },

  // It asks, and is answered
  askMlaRequestInformation: { from: [...examined, ...accepted, ...working], to: S.INFORMATION_REQUESTED, source: 'UNCAC art. 46(16)' },
  proposeMlaRequestInformation: { from: [S.INFORMATION_REQUESTED], while: freeToPropose, source: 'four eyes' },
  giveMlaRequestInformation: { from: [S.INFORMATION_REQUESTED], back: true, needs: proposed(INFORMATION), source: 'UNCAC art. 46(16)' },
  waiveMlaRequestInformation: { from: [S.INFORMATION_REQUESTED], back: true, source: 'UNCAC art. 46(16)' },
  proposeMlaRequestLapse: { from: [S.INFORMATION_REQUESTED], while: freeToPropose, needs: answerOverdue, source: 'four eyes' },
  lapseMlaRequest: { from: [S.INFORMATION_REQUESTED], to: S.LAPSED, needs: [...proposed(LAPSE), ...answerOverdue], source: practice },

  // The requesting State asks how it stands
  inquireMlaRequestStatus: { from: owed, source: 'UNCAC art. 46(24)' },
  answerMlaRequestInquiry: { from: owed, needs: unansweredInquiry, source: 'UNCAC art. 46(24)', rule: 'R15' },

  // Both consult, whatever the status
  openMlaRequestConsultation: { from: unfinished, source: 'UNCAC art. 46(26)' },
  sayInMlaRequestConsultation: { from: unfinished, needs: openConsultation, source: 'UNCAC art. 46(26)' },
  concludeMlaRequestConsultation: { from: unfinished, needs: concludableConsultation, source: 'UNCAC art. 46(26)' },

  // The requested State proposes conditions, which the requesting State answers
  proposeMlaRequestConditions: { from: examined, while: freeToPropose, source: 'four eyes' },
  sendMlaRequestConditions: { from: examined, to: S.CONDITIONS_PROPOSED, needs: proposed(CONDITIONS), source: 'UNCAC art. 46(26)' },
  withdrawMlaRequestConditions: { from: [S.CONDITIONS_PROPOSED], to: S.UNDER_EXAMINATION, source: 'UNCAC art. 46(26)' },
  proposeMlaRequestConditionAnswer: { from: [S.CONDITIONS_PROPOSED], while: freeToPropose, source: 'four eyes' },
  acceptMlaRequestCondition: { from: [S.CONDITIONS_PROPOSED], to: [S.CONDITIONS_PROPOSED, S.ACCEPTED_WITH_CONDITIONS, S.UNDER_EXAMINATION], needs: proposed(CONDITION_ACCEPTANCE), source: 'UNCAC art. 46(26)' },
  declineMlaRequestCondition: { from: [S.CONDITIONS_PROPOSED], to: [S.CONDITIONS_PROPOSED, S.UNDER_EXAMINATION], needs: proposed(CONDITION_DECLINE), source: 'UNCAC art. 46(26)' },
  fulfilMlaRequestCondition: { from: [S.ACCEPTED_WITH_CONDITIONS, ...working, ...executed, S.CLOSED], needs: bound, source: 'UNCAC art. 46(26)' },

  // It postpones, and resumes
  proposeMlaRequestPostponement: { from: [...examined, ...accepted, ...working], while: freeToPropose, source: 'four eyes' },
  postponeMlaRequest: { from: [...examined, ...accepted, ...working], to: S.POSTPONED, needs: [...proposed(POSTPONEMENT), ...consultedOnPostponement], source: 'UNCAC art. 46(25), (26)', rule: 'R14' },
  reviewMlaRequestPostponement: { from: [S.POSTPONED], source: 'UNCAC art. 46(25)' },
  resumeMlaRequest: { from: [S.POSTPONED], back: true, source: 'UNCAC art. 46(25)' },

  // The requested State decides
  proposeMlaRequestAcceptance: { from: examined, while: freeToPropose, source: 'four eyes' },
  acceptMlaRequest: { from: examined, to: S.ACCEPTED, needs: proposed(ACCEPTANCE), source: 'UNCAC art. 46(17)' },
  proposeMlaRequestRefusal: { from: undecided, while: freeToPropose, source: 'four eyes' },
  refuseMlaRequest: { from: undecided, to: S.REFUSED, needs: [...proposed(REFUSAL), ...consultedOnRefusal], source: 'UNCAC art. 46(21), (23)' },

  // and executes, item by item or at once
  beginMlaRequestItem: { from: [...accepted, ...working], to: working, source: 'UNCAC art. 46(13), (17)' },
  executeMlaRequestItem: { from: [...accepted, ...working], to: [...working, S.EXECUTED], source: 'UNCAC art. 46(17)' },
  markMlaRequestItemNotPossible: { from: [...accepted, ...working], to: [...working, S.EXECUTED], source: 'UNCAC art. 46(17)' },
  proposeMlaRequestItemRefusal: { from: [...accepted, ...working], while: freeToPropose, source: 'four eyes' },
  refuseMlaRequestItem: { from: [...accepted, ...working], to: [...working, S.EXECUTED], needs: [...proposed(ITEM_REFUSAL), ...consultedOnRefusal], source: 'UNCAC art. 46(21), (23)' },
  withdrawMlaRequestItem: { from: open, source: 'UNCAC art. 46(24)', rule: 'R13' },
  executeMlaRequest: { from: [...accepted, ...working], to: S.EXECUTED, source: 'UNCAC art. 46(17), (24)' },
  proposeMlaRequestTransmission: { from: [S.EXECUTED], while: freeToPropose, source: 'four eyes' },
  transmitMlaRequestEvidence: { from: [S.EXECUTED], to: S.EVIDENCE_TRANSMITTED, needs: proposed(TRANSMISSION), source: 'UNCAC art. 46(3), (17)' },

  // The requesting State ends it, or begins anew
  withdrawMlaRequest: { from: [...draft, ...open], to: S.WITHDRAWN, source: 'UNCAC art. 46(24)', rule: 'R13' },
  closeMlaRequest: { from: [...executed, ...unaided], to: S.CLOSED, source: practice },
  redraftMlaRequest: { from: [...unaided, S.WITHDRAWN, S.CLOSED], needs: [...notExecuted, draftedHere], source: 'UNCAC art. 46(15), (26)' },

  // Either State, on its own side
  dismissMlaRequestProposal: { from: [S.DRAFT, ...known], needs: proposed(...droppable), source: 'four eyes' },
  noteOnMlaRequest: { from: [...draft, ...known], source: practice },
  setMlaRequestInternalStep: { from: [...draft, ...known], source: practice },
  assignMlaRequest: { from: [...draft, ...known], source: 'UNCAC art. 46(13)' },
  endMlaRequestAssignment: { from: [...draft, ...known], needs: assignedAuthority, source: 'UNCAC art. 46(13)' },
});
