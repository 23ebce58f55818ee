import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { givenValues, knownStates, refuseTakingAway } from '../../cases/index.js';
import { AssetInstitution } from '../asset-institution.entity.js';
import { AssetLocation } from '../asset-location.entity.js';
import { AssetNarrative } from '../asset-narrative.entity.js';
import { Asset } from '../asset.entity.js';
import type { AmendAssetInput } from '../asset.inputs.js';
import { AssetIdentifier } from '../identifiers/asset-identifier.entity.js';
import { kindsOf } from '../identifiers/kinds-by-class.js';
import { assetStates } from '../asset.states.js';
import { aboutAsset, noteChange } from './parts.js';

const ofRecordingState = ['assetClass', 'locatedIn', 'description', 'institution'] as const;

/**
 * The recording State changes what it recorded of an asset. The State in which it lies says where exactly, since it is the
 * one that finds it there (UNCAC art. 31(2)).
 */
export async function amendAsset(operation: Operation, input: AmendAssetInput): Promise<Subject> {
  const asset = await operation.take(Asset, input.id, input.expectedVersion);
  assetStates.next(asset, 'amendAsset');
  refuseOthersWords(operation, asset, input);
  refuseTakingAway(input, 'assetClass', 'description');
  const { em } = operation;
  await refuseMisfits(operation, asset, input);
  const { locatedIn, description, institution, exactLocation } = input;
  const stateOf = await knownStates(operation, { field: 'input.locatedIn', code: locatedIn });
  if (locatedIn !== undefined) asset.locatedIn = locatedIn === null ? null : stateOf(locatedIn);
  Object.assign(asset, givenValues(input, 'assetClass'));
  const of = { asset: asset.id };
  if (description != null) (await em.findOneOrFail(AssetNarrative, of)).description = description;
  if (institution !== undefined) (await em.findOneOrFail(AssetInstitution, of)).institution = institution;
  if (exactLocation !== undefined) (await em.findOneOrFail(AssetLocation, of)).exactLocation = exactLocation;
  await noteChange(operation, asset);
  return aboutAsset(asset);
}

/** The identifiers that an asset has fit its class. */
async function refuseMisfits(
  { em }: Operation,
  asset: Asset,
  { assetClass }: AmendAssetInput,
): Promise<void> {
  if (assetClass == null || assetClass === asset.assetClass) return;
  const kinds = (await em.find(AssetIdentifier, { asset: asset.id })).map(({ kind }) => kind);
  const misfits = [...new Set(kinds)].filter((kind) => !kindsOf(assetClass).includes(kind));
  if (misfits.length === 0) return;
  const message = `The asset has ${misfits.join(', ')}, which an asset of the class ${assetClass} has not: record another asset.`;
  throw badInput([{ field: 'input.assetClass', message }]);
}

function refuseOthersWords({ state }: Operation, asset: Asset, input: AmendAssetInput): void {
  if (asset.recordingState.code === state) return;
  const given = ofRecordingState.filter((key) => input[key] !== undefined);
  if (given.length === 0) return;
  const message = `${asset.recordingState.code} recorded the asset and alone changes this; your State says where exactly it lies (exactLocation).`;
  throw badInput(given.map((key) => ({ field: `input.${key}`, message })));
}
