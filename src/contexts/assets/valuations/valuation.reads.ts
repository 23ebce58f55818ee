import { connection, defineReads, descending, side } from '../../../platform/reads/read-model.js';

export const assetValuationReads = defineReads('AssetValuation', {
  auditChain: 'case',
  auditSubject: { type: 'Asset', property: 'asset' },
  sides: [
    side('Asset', 'id', 'asset', 'partyStates', 'assignedAuthorities'),
    side('AssetValuationSource', 'valuation', 'id', 'source'),
  ],
  orders: { LATEST: descending('valuedOn') },
});

export const assetValuationsReads = defineReads('Asset', {
  fields: { valuations: connection('AssetValuation', 'asset') },
});
