import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireTurn, subjectOf } from '../../commands/parts.js';
import type { MarkMlaRequestItemNotPossibleInput } from '../execution.inputs.js';
import { settleItem, takeItem } from '../item-steps.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * The requested State could not execute an item, and says why (UNCAC art. 46(17)). Where that was the last and nothing was
 * executed, the request stays in execution until it is refused or said to be executed as a whole.
 */
export async function markMlaRequestItemNotPossible(
  operation: Operation,
  input: MarkMlaRequestItemNotPossibleInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  requireTurn(operation, request);
  const inHand = await takeItem(operation, request, input.itemId);
  await settleItem(operation, request, inHand, { result: input.reason });
  return subjectOf(request, input.reason);
}
