import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { EndMlaRequestInput } from '../mla-request.inputs.js';
import { move, ownSide, subjectOf } from './parts.js';
import { dropProposal } from './proposals.js';

/**
 * The requested State lets a request lapse that it could not go on with: the requesting State did not answer in the time
 * that it was given. It can be put again.
 */
export async function lapseMlaRequest(operation: Operation, input: EndMlaRequestInput): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  move(operation, request);
  Object.assign(request, { lapseReasons: input.outcome, answerDueOn: null });
  await dropProposal(operation, request, await ownSide(operation, request));
  return subjectOf(request, input.outcome);
}
