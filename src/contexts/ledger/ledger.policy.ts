import { definePolicy, open } from '../../platform/policy/policy.js';
import { either } from '../../platform/policy/rule.js';
import { centralAuthority, starStaff } from '../access/index.js';
import { enteredIt } from '../assets/index.js';
import { caseAuditor, partyAuthority } from '../cases/index.js';
import { entryExists, keepsLedger, mayReadLedger } from './ledger.rules.js';

/** What this context adds to a case: StAR reads sums alone (domain.md 5.4). */
export const caseLedgerPolicy = definePolicy('Case', {
  fields: { ledgerTotals: either(partyAuthority, caseAuditor, starStaff) },
});

/** What it adds to an asset. */
export const assetLedgerPolicy = definePolicy('Asset', {
  commands: { enterInLedger: { who: centralAuthority, of: keepsLedger } },
  fields: { ledger: mayReadLedger, ledgerTotals: mayReadLedger },
});

export const ledgerEntryPolicy = definePolicy('LedgerEntry', {
  rows: entryExists,
  commands: { reverseLedgerEntry: { who: centralAuthority, of: enteredIt } },
  fields: open(
    ...['id', 'enteredBy', 'kind', 'day', 'amount', 'currency', 'fromAccount', 'toAccount', 'recipient'],
    ...['recipientState', 'inPlaceOf', 'reference', 'purpose', 'reverses', 'createdAt'],
  ),
});

const sums = open(
  ...['currency', 'restrained', 'released', 'confiscated', 'substituted', 'interest', 'managementGain'],
  ...['managementLoss', 'deducted', 'shared', 'returned', 'retained', 'heldRestrained', 'heldConfiscated'],
);

/** Reached through their asset or case alone, whose lines and row security decide. */
export const assetLedgerTotalPolicy = definePolicy('AssetLedgerTotal', { fields: sums });
export const caseLedgerTotalPolicy = definePolicy('CaseLedgerTotal', { fields: sums });
