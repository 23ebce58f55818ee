import { amendAsset } from './commands/amend-asset.js';
import { identifyAsset } from './commands/identify-asset.js';
import { recordAssetDissipated } from './commands/record-asset-dissipated.js';
import { recordAsset } from './commands/record-asset.js';

/** The commands of this context by name, for those who give them without GraphQL, such as the demo world. */
export const assetCommands = { recordAsset, amendAsset, identifyAsset, recordAssetDissipated };
