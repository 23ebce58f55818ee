import { enterInLedger } from './commands/enter-in-ledger.js';
import { reverseLedgerEntry } from './commands/reverse-ledger-entry.js';

/** The commands of this context by name, for those who give them without GraphQL, such as the demo world. */
export const ledgerCommands = { enterInLedger, reverseLedgerEntry };
