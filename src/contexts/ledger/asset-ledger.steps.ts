import { defineSteps } from '../../platform/states/states.js';
import { assetAvailability, AssetStatus } from '../assets/index.js';
import { assetLedgerPolicy } from './ledger.policy.js';

/** What is entered of an asset: of one that was never found, nothing can be restrained. */
export const assetLedgerSteps = assetAvailability.offer(
  defineSteps<AssetStatus, { status: AssetStatus }>()({
    enterInLedger: { from: [AssetStatus.IDENTIFIED, AssetStatus.DISSIPATED], source: 'UNCAC arts 54, 57' },
  }),
  [assetLedgerPolicy],
);
