import { ascending, connection, defineReads, side } from '../../../platform/reads/read-model.js';

export const assetHolderReads = defineReads('AssetHolder', {
  auditChain: 'case',
  auditSubject: { type: 'Asset', property: 'asset' },
  sides: [
    side('Case', 'id', 'case', 'leadState'),
    side('Asset', 'id', 'asset', 'locatedIn', 'partyStates', 'assignedAuthorities'),
  ],
  orders: { ENTERED: ascending('createdAt') },
});

export const assetHoldersReads = defineReads('Asset', {
  fields: { holders: connection('AssetHolder', 'asset') },
});
