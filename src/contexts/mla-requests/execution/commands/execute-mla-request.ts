import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { move, ownSide, requireTurn, subjectOf } from '../../commands/parts.js';
import { dropProposal } from '../../commands/proposals.js';
import { momentOf } from '../../delivery/steps.js';
import { takeRequest } from '../../docket/take-request.js';
import { MlaRequestItemStatus } from '../../items/item.enums.js';
import { MlaRequestItem } from '../../items/mla-request-item.entity.js';
import type { ExecuteMlaRequestInput } from '../execution.inputs.js';
import { procedureWished, resultsOfOpenItems } from '../item-results.js';

/**
 * The requested State has executed the request, with all that was open of it, and says how, and what came of each item
 * (UNCAC art. 46(17), (24)). A proposed refusal falls away.
 * @throws DomainError INCOMPLETE with the items of which nothing is said
 */
export async function executeMlaRequest(
  operation: Operation,
  input: ExecuteMlaRequestInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  requireTurn(operation, request);
  const listed = { request, isListed: true };
  const items = await operation.em.find(MlaRequestItem, listed, { orderBy: { position: 'asc' } });
  const results = resultsOfOpenItems(request, await procedureWished(operation, request), items, input);
  const notKept = [...results.values()].flatMap(({ irregularities }) => irregularities);
  move(operation, request, { irregularities: [...new Set(notKept)] });
  request.executedAt = await momentOf(operation, request);
  request.executionSummary = input.summary;
  const { executedAt } = request;
  for (const [item, { what }] of results)
    Object.assign(item, { ...what, executedAt, status: MlaRequestItemStatus.EXECUTED });
  await dropProposal(operation, request, await ownSide(operation, request));
  return subjectOf(request);
}
