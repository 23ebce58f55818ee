import { v7 as uuid } from 'uuid';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { Case, knownStates } from '../../cases/index.js';
import { AssetHandling } from '../asset-handling.entity.js';
import { AssetInstitution } from '../asset-institution.entity.js';
import { AssetLocation } from '../asset-location.entity.js';
import { AssetNarrative } from '../asset-narrative.entity.js';
import { Asset } from '../asset.entity.js';
import type { RecordAssetInput } from '../asset.inputs.js';
import { caseAssetsSteps } from '../case-assets.steps.js';
import { aboutAsset } from './parts.js';

/**
 * A party State records an asset in the case: what may be proceeds of the offence, or stands for them (UNCAC art. 31(1),
 * (4)). It is suspected until it is found.
 * @param id the key of the asset, for the demo world; a fresh one otherwise
 */
export async function recordAsset(
  operation: Operation,
  input: RecordAssetInput,
  id: string = uuid(),
): Promise<Subject> {
  const found = await operation.refer(Case, input.caseId, 'input.caseId');
  operation.assertMay(found);
  caseAssetsSteps.check(found, 'recordAsset');
  const { em, state: code, userId, now } = operation;
  const { assetClass, locatedIn, description, exactLocation = null, institution = null } = input;
  const stateOf = await knownStates(
    operation,
    { field: 'viewer.state', code },
    { field: 'input.locatedIn', code: locatedIn },
  );
  const state = stateOf(code);
  const asset = Object.assign(new Asset(), {
    id,
    case: found,
    recordingState: state,
    partyStates: found.partyStates,
    assignedAuthorities: found.assignedAuthorities,
    assetClass,
    locatedIn: locatedIn == null ? null : stateOf(locatedIn),
    createdAt: now,
    updatedAt: now,
  });
  em.persist(asset);
  em.persist(Object.assign(new AssetNarrative(), { asset, description }));
  em.persist(Object.assign(new AssetLocation(), { asset, exactLocation }));
  em.persist(Object.assign(new AssetInstitution(), { asset, institution }));
  em.persist(Object.assign(new AssetHandling(), { asset, state, recordedBy: userId, lastAmendedBy: userId }));
  return aboutAsset(asset);
}
