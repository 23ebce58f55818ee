import type { ContextManifest } from '../../platform/context-manifest.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import { AssetLedgerTotal, CaseLedgerTotal } from './ledger-total.entity.js';
import * as policies from './ledger.policy.js';
import * as reads from './ledger.reads.js';
import { AssetLedgerResolver, CaseLedgerResolver } from './ledger.resolver.js';

export { ledgerCommands } from './ledger.commands.js';
export { LedgerAccount, LedgerEntryKind, LedgerRecipient } from './ledger.enums.js';

export const ledger: ContextManifest = {
  name: 'ledger',
  entities: [LedgerEntry, AssetLedgerTotal, CaseLedgerTotal],
  resolvers: [AssetLedgerResolver, CaseLedgerResolver],
  policies: Object.values(policies),
  reads: Object.values(reads),
};
