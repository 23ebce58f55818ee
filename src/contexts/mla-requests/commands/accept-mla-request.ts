import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { momentOf } from '../delivery/steps.js';
import { takeRequest } from '../docket/take-request.js';
import type { ApproveMlaRequestProposalInput } from '../mla-request-life.inputs.js';
import { approveAsRead, move, ownSide, subjectOf } from './parts.js';

/** A supervisor of the requested State accepts as another person proposed: it will execute the request (UNCAC art. 46(17)). */
export async function acceptMlaRequest(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  move(operation, request, { side });
  await approveAsRead(operation, request, side, input);
  request.decidedAt = await momentOf(operation, request);
  return subjectOf(request);
}
