import { endTreatyForState } from './commands/end-treaty-for-state.js';
import { recordTreaty } from './commands/record-treaty.js';
import { recordTreatyParty } from './commands/record-treaty-party.js';
import { verifyTreaty } from './commands/verify-treaty.js';

/** Every command on treaties by its name, which is the mutation's: for whoever gives commands without GraphQL. */
export const treatyCommands = { endTreatyForState, recordTreaty, recordTreatyParty, verifyTreaty } as const;
