import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { momentOf } from '../delivery/steps.js';
import { takeRequest } from '../docket/take-request.js';
import type { ApproveMlaRequestProposalInput } from '../mla-request-life.inputs.js';
import { preparationOf } from '../preparation/preparations.js';
import { approveAsRead, move, ownSide, subjectOf } from './parts.js';

/**
 * A supervisor of the requested State gives back, as another person proposed, a request that lacks what the Convention asks
 * for, and says what (UNCAC art. 46(15), (21)(a)). What was sent stays as it is: the requesting State corrects it in a new
 * draft.
 */
export async function returnMlaRequestAsIncomplete(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  const { proposedMissing, proposedReasons } = await preparationOf(operation, side);
  move(operation, request, { side });
  await approveAsRead(operation, request, side, input);
  Object.assign(request, {
    decidedAt: await momentOf(operation, request),
    returnedFor: proposedMissing,
    returnReasons: proposedReasons,
    answerDueOn: null,
  });
  return subjectOf(request, proposedReasons ?? undefined);
}
