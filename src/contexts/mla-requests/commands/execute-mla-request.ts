import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { momentOf } from '../delivery/steps.js';
import { openItem } from '../execution/mla-request-item.states.js';
import { MlaRequestItemStatus } from '../items/item.enums.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import type { ExecuteMlaRequestInput } from '../mla-request.inputs.js';
import { move, ownSide, subjectOf } from './parts.js';
import { dropProposal } from './proposals.js';
import { takeRequest } from '../docket/take-request.js';

/** The requested State has executed the request, with all that was open of it, and says how (UNCAC art. 46(17), (24)). A proposed refusal falls away. */
export async function executeMlaRequest(
  operation: Operation,
  input: ExecuteMlaRequestInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  request.executedAt = await momentOf(operation, request);
  request.executionSummary = input.summary;
  const open = { request, isListed: true, status: { $in: [...openItem] } };
  for (const item of await operation.em.find(MlaRequestItem, open))
    Object.assign(item, { status: MlaRequestItemStatus.EXECUTED, executedAt: request.executedAt });
  await dropProposal(operation, request, await ownSide(operation, request));
  return subjectOf(request);
}
