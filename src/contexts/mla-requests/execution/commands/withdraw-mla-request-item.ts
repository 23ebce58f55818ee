import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireTurn, subjectOf, tell } from '../../commands/parts.js';
import type { MlaRequestItemCommandInput } from '../execution.inputs.js';
import { takeItem } from '../item-steps.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * The requesting State no longer needs one item (UNCAC art. 46(24)). The request stays where it is: what it becomes by that
 * is for the requested State to say.
 */
export async function withdrawMlaRequestItem(
  operation: Operation,
  input: MlaRequestItemCommandInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  requireTurn(operation, request);
  const { item, status } = await takeItem(operation, request, input.itemId);
  tell(operation, request, item);
  item.status = status;
  return subjectOf(request);
}
