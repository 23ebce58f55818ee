import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireTurn, subjectOf } from '../../commands/parts.js';
import { momentOf } from '../../delivery/steps.js';
import { takeRequest } from '../../docket/take-request.js';
import type { ExecuteMlaRequestItemInput } from '../execution.inputs.js';
import { procedureWished, resultOf } from '../item-results.js';
import { settleItem, takeItem } from '../item-steps.js';

/** The requested State has executed an item: what came of it, and by which procedure (UNCAC art. 46(17)). */
export async function executeMlaRequestItem(
  operation: Operation,
  input: ExecuteMlaRequestItemInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  requireTurn(operation, request);
  const inHand = await takeItem(operation, request, input.itemId);
  const { what, irregularities } = resultOf(request, await procedureWished(operation, request), input);
  const executedAt = await momentOf(operation, request);
  await settleItem(operation, request, inHand, { ...what, executedAt }, undefined, irregularities);
  return subjectOf(request);
}
