import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { globalId } from '../../../../platform/reads/global-id.js';
import { approveAsRead, ownSide, requireTurn, subjectOf } from '../../commands/parts.js';
import { MlaRequestItem } from '../../items/mla-request-item.entity.js';
import type { ApproveMlaRequestProposalInput } from '../../mla-request-life.inputs.js';
import { preparationOf } from '../../preparation/preparations.js';
import { unlawfulGrounds } from '../../refusal-grounds.js';
import { requireRemainder, settleItem, takeItem } from '../item-steps.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * A supervisor of the requested State refuses an item as another person proposed: grounds and reasons go to the requesting
 * State (UNCAC art. 46(21), (23)). Nobody approves what was changed after they read it.
 */
export async function refuseMlaRequestItem(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  requireTurn(operation, request, side);
  const { proposedPosition: position, proposedGrounds: refusalGrounds } = side;
  const { proposedReasons: result } = await preparationOf(operation, side);
  const proposed = await operation.em.findOneOrFail(MlaRequestItem, { request, position: position ?? 0 });
  const inHand = await takeItem(operation, request, globalId('MlaRequestItem', proposed.id), side);
  requireRemainder(inHand.others);
  const unlawful = unlawfulGrounds(refusalGrounds).map(({ message }) => message);
  await settleItem(operation, request, inHand, { refusalGrounds, result }, side, unlawful);
  await approveAsRead(operation, request, side, input);
  return subjectOf(request, result ?? undefined);
}
