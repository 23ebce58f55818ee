import { defineStates, type Requirement } from '../../platform/states/states.js';
import { AssetClass, AssetStatus } from './asset.enums.js';

/** What the life of an asset looks at. */
export interface AssetStanding {
  status: AssetStatus;
  readonly assetClass: AssetClass;
  /** The State in which it lies, or its code; null where unknown. */
  readonly locatedIn: unknown;
}

const { SUSPECTED, IDENTIFIED, DISSIPATED } = AssetStatus;
const there = [SUSPECTED, IDENTIFIED];
/** What an asset was worth, and whose it was, is of use when it is gone as well. */
const ever = [SUSPECTED, IDENTIFIED, DISSIPATED];

/** What lies nowhere, such as a crypto-asset, is found all the same. */
const located: Requirement<AssetStanding> = {
  says: 'the State in which it lies',
  source: 'UNCAC art. 55(3)(a)',
  isMet: ({ assetClass, locatedIn }) => assetClass === AssetClass.CRYPTO_ASSET || locatedIn != null,
};

/** When what can be done with an asset. `recordAsset` makes it, with the status SUSPECTED. */
export const assetStates = defineStates<AssetStatus, AssetStanding>()(SUSPECTED, Object.values(AssetStatus), {
  amendAsset: { from: there, source: 'UNCAC art. 31(2)' },
  identifyAsset: { from: [SUSPECTED], to: IDENTIFIED, needs: [located], source: 'UNCAC art. 31(2)' },
  recordAssetDissipated: { from: there, to: DISSIPATED, source: 'UNCAC art. 31(4)' },
  addAssetIdentifier: { from: ever, source: 'UNCAC art. 55(3)(a)' },
  addAssetHolder: { from: ever, source: 'UNCAC arts 14(1)(a), 52(1)' },
  valueAsset: { from: ever, source: 'UNCAC art. 55(3)(a)' },
});
