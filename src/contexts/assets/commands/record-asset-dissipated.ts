import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { AssetNarrative } from '../asset-narrative.entity.js';
import { Asset } from '../asset.entity.js';
import type { RecordAssetDissipatedInput } from '../asset.inputs.js';
import { assetStates } from '../asset.states.js';
import { aboutAsset, dayProblems, noteChange } from './parts.js';

/**
 * The recording State, or the State in which it lay, says that an asset is gone. What stands for it, or its value, may
 * still be confiscated (UNCAC art. 31(1)(a), (4)).
 */
export async function recordAssetDissipated(
  operation: Operation,
  input: RecordAssetDissipatedInput,
): Promise<Subject> {
  const asset = await operation.take(Asset, input.id, input.expectedVersion);
  const status = assetStates.next(asset, 'recordAssetDissipated');
  const { dissipatedOn, dissipation } = input;
  const field = 'input.dissipatedOn';
  const problems: Problem[] = [...dayProblems(field, dissipatedOn, operation.now)];
  if (asset.identifiedOn !== null && dissipatedOn < asset.identifiedOn)
    problems.push({
      field,
      message: `It was found on ${asset.identifiedOn}, and so was gone on no day before.`,
    });
  if (problems.length > 0) throw badInput(problems);
  Object.assign(asset, { status, dissipatedOn });
  const narrative = await operation.em.findOneOrFail(AssetNarrative, { asset: asset.id });
  narrative.dissipation = dissipation;
  await noteChange(operation, asset);
  return aboutAsset(asset);
}
