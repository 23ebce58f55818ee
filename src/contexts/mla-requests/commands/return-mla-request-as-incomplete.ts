import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { momentOf } from '../delivery/steps.js';
import type { ReturnMlaRequestAsIncompleteInput } from '../mla-request-life.inputs.js';
import { move, ownSide, subjectOf } from './parts.js';
import { dropProposal } from './proposals.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * The requested State gives back a request that lacks what the Convention asks for, and says what (UNCAC art. 46(15),
 * (21)(a)). What was sent stays as it is: the requesting State corrects it in a new draft. A proposal falls away.
 */
export async function returnMlaRequestAsIncomplete(
  operation: Operation,
  input: ReturnMlaRequestAsIncompleteInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  Object.assign(request, {
    decidedAt: await momentOf(operation, request),
    returnedFor: input.missing,
    returnReasons: input.reasons ?? null,
    answerDueOn: null,
  });
  await dropProposal(operation, request, await ownSide(operation, request));
  return subjectOf(request, input.reasons);
}
