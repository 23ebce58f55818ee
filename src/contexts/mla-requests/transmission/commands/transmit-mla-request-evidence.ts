import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { approveAsRead, move, ownSide, subjectOf } from '../../commands/parts.js';
import type { ApproveMlaRequestProposalInput } from '../../mla-request-life.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * A supervisor of the requested State says, as another person proposed, that everything that the execution brought has
 * been transmitted (UNCAC art. 46(3), (17)); each piece of it is handed over by itself.
 */
export async function transmitMlaRequestEvidence(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  move(operation, request, { side });
  await approveAsRead(operation, request, side, input);
  return subjectOf(request);
}
