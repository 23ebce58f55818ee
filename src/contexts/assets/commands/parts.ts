import { hasBegun } from '../../../platform/calendar/days.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import type { Problem } from '../../../platform/errors.js';
import { AssetHandling } from '../asset-handling.entity.js';
import type { Asset } from '../asset.entity.js';

/** What a command on an asset leaves for the audit trail, in the chain of the case, and for the payload. */
export function aboutAsset(asset: Asset): Subject {
  return { type: 'Asset', key: asset.id, chain: asset.case.id };
}

/** Notes that the asset changed and, where that was the recording State, who there changed it. */
export async function noteChange({ em, state, userId, now }: Operation, asset: Asset): Promise<void> {
  asset.updatedAt = now;
  if (asset.recordingState.code !== state) return;
  const handling = await em.findOneOrFail(AssetHandling, { asset: asset.id });
  handling.lastAmendedBy = userId;
}

/** What is wrong with the day of something that happened: before 1900, or ahead everywhere on earth. */
export function dayProblems(field: string, day: string | null | undefined, now: Date): readonly Problem[] {
  if (day == null) return [];
  if (day < '1900-01-01') return [{ field, message: 'Name the day as it was: none before 1900 is taken.' }];
  return hasBegun(day, now) ? [] : [{ field, message: 'Name a day that has come: this one is ahead.' }];
}
