import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { Asset } from '../asset.entity.js';
import type { IdentifyAssetInput } from '../asset.inputs.js';
import { assetStates } from '../asset.states.js';
import { aboutAsset, dayProblems, noteChange } from './parts.js';

/**
 * The recording State, or the State in which it lies, says that an asset was found (UNCAC art. 31(2)): from now on every
 * party State knows where it lies.
 */
export async function identifyAsset(operation: Operation, input: IdentifyAssetInput): Promise<Subject> {
  const asset = await operation.take(Asset, input.id, input.expectedVersion);
  const status = assetStates.next(asset, 'identifyAsset');
  const problems = dayProblems('input.identifiedOn', input.identifiedOn, operation.now);
  if (problems.length > 0) throw badInput(problems);
  Object.assign(asset, { status, identifiedOn: input.identifiedOn });
  await noteChange(operation, asset);
  return aboutAsset(asset);
}
