import { discardEvidence } from './commands/discard-evidence.js';
import { enterEvidence } from './commands/enter-evidence.js';
import { handOverEvidence } from './commands/hand-over-evidence.js';
import { acknowledgeEvidenceReturn, returnEvidence } from './commands/return-evidence.js';

/** Every command on evidence by its name, which is the mutation's: for whoever gives commands without GraphQL. */
export const evidenceCommands = {
  acknowledgeEvidenceReturn,
  discardEvidence,
  enterEvidence,
  handOverEvidence,
  returnEvidence,
} as const;
