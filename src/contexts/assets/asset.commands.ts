import { amendAsset } from './commands/amend-asset.js';
import { identifyAsset } from './commands/identify-asset.js';
import { recordAssetDissipated } from './commands/record-asset-dissipated.js';
import { recordAsset } from './commands/record-asset.js';
import { addAssetHolder } from './holders/commands/add-asset-holder.js';
import { endAssetHolder } from './holders/commands/end-asset-holder.js';
import { addAssetIdentifier } from './identifiers/commands/add-asset-identifier.js';
import { valueAsset } from './valuations/commands/value-asset.js';

/** The commands of this context by name, for those who give them without GraphQL, such as the demo world. */
export const assetCommands = {
  addAssetIdentifier,
  addAssetHolder,
  endAssetHolder,
  valueAsset,
  recordAsset,
  amendAsset,
  identifyAsset,
  recordAssetDissipated,
};
