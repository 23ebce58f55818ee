import type { ContextManifest } from '../../platform/context-manifest.js';
import { AssetCommandsResolver } from './asset-commands.resolver.js';
import { assetAvailability } from './asset.availability.js';
import { AssetHandling } from './asset-handling.entity.js';
import { AssetInstitution } from './asset-institution.entity.js';
import { AssetLocation } from './asset-location.entity.js';
import { AssetNarrative } from './asset-narrative.entity.js';
import { Asset } from './asset.entity.js';
import * as policies from './asset.policy.js';
import * as reads from './asset.reads.js';
import { AssetResolver, CaseAssetsResolver } from './asset.resolver.js';
import { assetStates } from './asset.states.js';
import { AssetMatch } from './duplicates/asset-match.entity.js';
import { assetMatchPolicy } from './duplicates/match.policy.js';
import * as matchReads from './duplicates/match.reads.js';
import { AssetMatchesResolver } from './duplicates/match.resolver.js';
import { AssetHolder } from './holders/asset-holder.entity.js';
import { assetHolderPolicy } from './holders/holder.policy.js';
import * as holderReads from './holders/holder.reads.js';
import { AssetHoldersResolver } from './holders/holder.resolver.js';
import { AssetIdentifierValue } from './identifiers/asset-identifier-value.entity.js';
import { AssetIdentifier } from './identifiers/asset-identifier.entity.js';
import { assetIdentifierPolicy } from './identifiers/identifier.policy.js';
import * as identifierReads from './identifiers/identifier.reads.js';
import { AssetIdentifiersResolver } from './identifiers/identifier.resolver.js';
import { AssetValuationSource } from './valuations/asset-valuation-source.entity.js';
import { AssetValuation } from './valuations/asset-valuation.entity.js';
import { assetValuationPolicy } from './valuations/valuation.policy.js';
import * as valuationReads from './valuations/valuation.reads.js';
import { AssetValuationsResolver } from './valuations/valuation.resolver.js';

export { assetCommands } from './asset.commands.js';
export { Asset } from './asset.entity.js';
export { AssetClass, AssetStatus } from './asset.enums.js';
export { AssetIdentifierKind, Chain } from './identifiers/asset-identifier.js';
export { HolderKind } from './holders/holder.enums.js';
export { amountProblems } from './valuations/amounts.js';
export { ValuationMethod } from './valuations/valuation.enums.js';
export { assetAvailability } from './asset.availability.js';
export { enteredIt, worksForStateConcerned } from './asset.rules.js';
export { dayProblems } from './commands/parts.js';

export const assets: ContextManifest = {
  name: 'assets',
  entities: [
    Asset,
    AssetNarrative,
    AssetLocation,
    AssetInstitution,
    AssetHandling,
    AssetIdentifier,
    AssetIdentifierValue,
    AssetMatch,
    AssetHolder,
    AssetValuation,
    AssetValuationSource,
  ],
  resolvers: [
    AssetResolver,
    CaseAssetsResolver,
    AssetCommandsResolver,
    AssetIdentifiersResolver,
    AssetMatchesResolver,
    AssetHoldersResolver,
    AssetValuationsResolver,
  ],
  policies: [
    ...Object.values(policies),
    assetIdentifierPolicy,
    assetMatchPolicy,
    assetHolderPolicy,
    assetValuationPolicy,
    assetAvailability.policy,
  ],
  reads: [
    ...Object.values(reads),
    ...Object.values(identifierReads),
    ...Object.values(matchReads),
    ...Object.values(holderReads),
    ...Object.values(valuationReads),
  ],
  lifecycles: { Asset: assetStates },
};
