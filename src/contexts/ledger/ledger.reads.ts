import { ascending, connection, defineReads, many, side } from '../../platform/reads/read-model.js';

export const assetLedgerReads = defineReads('Asset', {
  fields: {
    ledger: connection('LedgerEntry', 'asset'),
    ledgerTotals: many('AssetLedgerTotal', 'asset', [ascending('currency')]),
  },
});

export const caseLedgerReads = defineReads('Case', {
  fields: { ledgerTotals: many('CaseLedgerTotal', 'case', [ascending('currency')]) },
});

export const ledgerEntryReads = defineReads('LedgerEntry', {
  sides: [side('Case', 'id', 'case', 'partyStates', 'assignedAuthorities')],
  orders: { BY_DAY: ascending('day') },
});

export const assetLedgerTotalReads = defineReads('AssetLedgerTotal', {});
export const caseLedgerTotalReads = defineReads('CaseLedgerTotal', {});
