import { acceptMlaRequest } from './commands/accept-mla-request.js';
import { acknowledgeMlaRequest } from './commands/acknowledge-mla-request.js';
import { amendMlaRequest } from './commands/amend-mla-request.js';
import { assignMlaRequest } from './commands/assign-mla-request.js';
import { closeMlaRequest } from './commands/close-mla-request.js';
import { dismissMlaRequestProposal } from './commands/dismiss-mla-request-proposal.js';
import { draftMlaRequest } from './commands/draft-mla-request.js';
import { endMlaRequestAssignment } from './commands/end-mla-request-assignment.js';
import { examineMlaRequest } from './commands/examine-mla-request.js';
import { registerMlaRequest } from './delivery/register-mla-request.js';
import { receiveMlaRequest } from './delivery/receive-mla-request.js';
import { executeMlaRequest } from './execution/commands/execute-mla-request.js';
import { lapseMlaRequest } from './commands/lapse-mla-request.js';
import { noteOnMlaRequest } from './commands/note-on-mla-request.js';
import { proposeMlaRequestAcceptance } from './commands/propose-mla-request-acceptance.js';
import { proposeMlaRequestLapse } from './commands/propose-mla-request-lapse.js';
import { proposeMlaRequestRefusal } from './commands/propose-mla-request-refusal.js';
import { proposeMlaRequestReturn } from './commands/propose-mla-request-return.js';
import { proposeMlaRequestSubmission } from './commands/propose-mla-request-submission.js';
import { redraftMlaRequest } from './commands/redraft-mla-request.js';
import { refuseMlaRequest } from './commands/refuse-mla-request.js';
import { returnMlaRequestAsIncomplete } from './commands/return-mla-request-as-incomplete.js';
import { returnMlaRequestToDraft } from './commands/return-mla-request-to-draft.js';
import { setMlaRequestInternalStep } from './commands/set-mla-request-internal-step.js';
import { submitMlaRequest } from './commands/submit-mla-request.js';
import { withdrawMlaRequest } from './commands/withdraw-mla-request.js';
import { answerMlaRequestInquiry } from './inquiries/commands/answer-mla-request-inquiry.js';
import { inquireMlaRequestStatus } from './inquiries/commands/inquire-mla-request-status.js';
import { askMlaRequestInformation } from './information/commands/ask-mla-request-information.js';
import { proposeMlaRequestInformation } from './information/commands/propose-mla-request-information.js';
import { giveMlaRequestInformation } from './information/commands/give-mla-request-information.js';
import { waiveMlaRequestInformation } from './information/commands/waive-mla-request-information.js';
import { openMlaRequestConsultation } from './consultation/commands/open-mla-request-consultation.js';
import { sayInMlaRequestConsultation } from './consultation/commands/say-in-mla-request-consultation.js';
import { concludeMlaRequestConsultation } from './consultation/commands/conclude-mla-request-consultation.js';
import { proposeMlaRequestConditions } from './conditions/commands/propose-mla-request-conditions.js';
import { sendMlaRequestConditions } from './conditions/commands/send-mla-request-conditions.js';
import { withdrawMlaRequestConditions } from './conditions/commands/withdraw-mla-request-conditions.js';
import { proposeMlaRequestConditionAnswer } from './conditions/commands/propose-mla-request-condition-answer.js';
import { acceptMlaRequestCondition } from './conditions/commands/accept-mla-request-condition.js';
import { declineMlaRequestCondition } from './conditions/commands/decline-mla-request-condition.js';
import { fulfilMlaRequestCondition } from './conditions/commands/fulfil-mla-request-condition.js';
import { proposeMlaRequestPostponement } from './postponement/commands/propose-mla-request-postponement.js';
import { postponeMlaRequest } from './postponement/commands/postpone-mla-request.js';
import { reviewMlaRequestPostponement } from './postponement/commands/review-mla-request-postponement.js';
import { resumeMlaRequest } from './postponement/commands/resume-mla-request.js';
import { proposeMlaRequestTransmission } from './transmission/commands/propose-mla-request-transmission.js';
import { transmitMlaRequestEvidence } from './transmission/commands/transmit-mla-request-evidence.js';
import { beginMlaRequestItem } from './execution/commands/begin-mla-request-item.js';
import { executeMlaRequestItem } from './execution/commands/execute-mla-request-item.js';
import { markMlaRequestItemNotPossible } from './execution/commands/mark-mla-request-item-not-possible.js';
import { proposeMlaRequestItemRefusal } from './execution/commands/propose-mla-request-item-refusal.js';
import { refuseMlaRequestItem } from './execution/commands/refuse-mla-request-item.js';
import { withdrawMlaRequestItem } from './execution/commands/withdraw-mla-request-item.js';
import { proposeMlaRequestSharing } from './pre-clearance/commands/propose-mla-request-sharing.js';
import { shareMlaRequestDraft } from './pre-clearance/commands/share-mla-request-draft.js';

/** Every command on requests by its name, which is the mutation's: for whoever gives commands without GraphQL. */
export const mlaRequestCommands = {
  answerMlaRequestInquiry,
  inquireMlaRequestStatus,
  acceptMlaRequest,
  acknowledgeMlaRequest,
  amendMlaRequest,
  assignMlaRequest,
  closeMlaRequest,
  dismissMlaRequestProposal,
  draftMlaRequest,
  endMlaRequestAssignment,
  examineMlaRequest,
  executeMlaRequest,
  lapseMlaRequest,
  noteOnMlaRequest,
  proposeMlaRequestAcceptance,
  proposeMlaRequestLapse,
  proposeMlaRequestRefusal,
  proposeMlaRequestReturn,
  proposeMlaRequestSubmission,
  receiveMlaRequest,
  redraftMlaRequest,
  registerMlaRequest,
  refuseMlaRequest,
  returnMlaRequestAsIncomplete,
  returnMlaRequestToDraft,
  setMlaRequestInternalStep,
  submitMlaRequest,
  withdrawMlaRequest,
  askMlaRequestInformation,
  proposeMlaRequestInformation,
  giveMlaRequestInformation,
  waiveMlaRequestInformation,
  openMlaRequestConsultation,
  sayInMlaRequestConsultation,
  concludeMlaRequestConsultation,
  proposeMlaRequestConditions,
  sendMlaRequestConditions,
  withdrawMlaRequestConditions,
  proposeMlaRequestConditionAnswer,
  acceptMlaRequestCondition,
  declineMlaRequestCondition,
  fulfilMlaRequestCondition,
  proposeMlaRequestPostponement,
  postponeMlaRequest,
  reviewMlaRequestPostponement,
  resumeMlaRequest,
  proposeMlaRequestSharing,
  shareMlaRequestDraft,
  proposeMlaRequestTransmission,
  transmitMlaRequestEvidence,
  beginMlaRequestItem,
  executeMlaRequestItem,
  markMlaRequestItemNotPossible,
  proposeMlaRequestItemRefusal,
  refuseMlaRequestItem,
  withdrawMlaRequestItem,
} as const;
