import { discardEvidence } from './commands/discard-evidence.js';
import { enterEvidence } from './commands/enter-evidence.js';
import { handOverEvidence } from './commands/hand-over-evidence.js';
import { acknowledgeEvidenceReturn, returnEvidence } from './commands/return-evidence.js';
import { grantUseConsent, refuseUseConsent } from './consent/commands/decide-use-consent.js';
import { revokeUseConsent, withdrawUseConsent } from './consent/commands/end-use-consent.js';
import {
  dismissUseConsentProposal,
  proposeUseConsentDecision,
} from './consent/commands/propose-use-consent-decision.js';
import { requestUseConsent } from './consent/commands/request-use-consent.js';
import { noteEvidenceCustody } from './custody/note-evidence-custody.js';
import {
  askExculpatoryConsultation,
  recordExculpatoryConsultation,
} from './use/commands/consult-on-exculpatory-notice.js';
import { enterEvidenceUse } from './use/commands/enter-evidence-use.js';
import { giveExculpatoryNotice } from './use/commands/give-exculpatory-notice.js';

/** Every command on evidence by its name, which is the mutation's: for whoever gives commands without GraphQL. */
export const evidenceCommands = {
  acknowledgeEvidenceReturn,
  askExculpatoryConsultation,
  discardEvidence,
  dismissUseConsentProposal,
  enterEvidence,
  enterEvidenceUse,
  giveExculpatoryNotice,
  grantUseConsent,
  handOverEvidence,
  noteEvidenceCustody,
  proposeUseConsentDecision,
  recordExculpatoryConsultation,
  refuseUseConsent,
  requestUseConsent,
  returnEvidence,
  revokeUseConsent,
  withdrawUseConsent,
} as const;
