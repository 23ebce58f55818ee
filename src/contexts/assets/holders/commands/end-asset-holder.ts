import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../../platform/errors.js';
import { Asset } from '../../asset.entity.js';
import { aboutAsset, dayProblems, noteChange } from '../../commands/parts.js';
import { AssetHolder } from '../asset-holder.entity.js';
import { HolderKind } from '../holder.enums.js';
import type { EndAssetHolderInput } from '../holder.inputs.js';

/** The State that entered a holder says on which day the holding ended; it stays to be read. */
export async function endAssetHolder(operation: Operation, input: EndAssetHolderInput): Promise<Subject> {
  const holder = await operation.take(AssetHolder, input.id, input.expectedVersion);
  if (holder.until !== null)
    throw new DomainError('INVALID_TRANSITION', 'This holding has ended already.', { allowedFrom: [] });
  const field = 'input.until';
  const problems = [...dayProblems(field, input.until, operation.now)];
  if (holder.since !== null && input.until < holder.since)
    problems.push({ field, message: `It began on ${holder.since}, and so ended on no day before.` });
  if (problems.length > 0) throw badInput(problems);
  holder.until = input.until;
  const asset = await operation.em.findOneOrFail(Asset, { id: holder.asset.id });
  if (holder.kind === HolderKind.REGISTERED_HOLDER) await noteChange(operation, asset);
  return aboutAsset(asset);
}
