import type { ContextManifest } from '../../platform/context-manifest.js';
import { AssetCommandsResolver } from './asset-commands.resolver.js';
import { AssetHandling } from './asset-handling.entity.js';
import { AssetInstitution } from './asset-institution.entity.js';
import { AssetLocation } from './asset-location.entity.js';
import { AssetNarrative } from './asset-narrative.entity.js';
import { Asset } from './asset.entity.js';
import * as policies from './asset.policy.js';
import * as reads from './asset.reads.js';
import { assetAvailability, AssetResolver, CaseAssetsResolver } from './asset.resolver.js';
import { assetStates } from './asset.states.js';

export { assetCommands } from './asset.commands.js';
export { AssetClass, AssetStatus } from './asset.enums.js';

export const assets: ContextManifest = {
  name: 'assets',
  entities: [Asset, AssetNarrative, AssetLocation, AssetInstitution, AssetHandling],
  resolvers: [AssetResolver, CaseAssetsResolver, AssetCommandsResolver],
  policies: [...Object.values(policies), assetAvailability.policy],
  reads: Object.values(reads),
  lifecycles: { Asset: assetStates },
};
