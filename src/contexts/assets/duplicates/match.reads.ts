import {
  connection,
  defineReads,
  descending,
  renamedSide,
  side,
} from '../../../platform/reads/read-model.js';

export const assetMatchReads = defineReads('AssetMatch', {
  sides: [
    side('AssetIdentifier', 'id', 'identifier', 'enteredBy'),
    renamedSide('AssetIdentifier', 'id', 'otherIdentifier', { enteredBy: 'otherEnteredBy' }),
    side('Asset', 'id', 'asset', 'locatedIn'),
    renamedSide('Asset', 'id', 'otherAsset', {
      locatedIn: 'otherLocatedIn',
      partyStates: 'otherPartyStates',
    }),
  ],
  orders: { NEWEST: descending('createdAt') },
});

export const assetMatchesReads = defineReads('Asset', {
  fields: { possibleDuplicates: connection('AssetMatch', 'asset') },
});
