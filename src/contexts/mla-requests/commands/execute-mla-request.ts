import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { momentOf } from '../delivery/steps.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { ExecuteMlaRequestInput } from '../mla-request.inputs.js';
import { move, ownSide, subjectOf } from './parts.js';
import { dropProposal } from './proposals.js';

/** The requested State has executed the request and says how (UNCAC art. 46(17), (24)). A proposed refusal falls away. */
export async function executeMlaRequest(
  operation: Operation,
  input: ExecuteMlaRequestInput,
): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  move(operation, request);
  request.executedAt = momentOf(operation);
  request.executionSummary = input.summary;
  await dropProposal(operation, request, await ownSide(operation, request));
  return subjectOf(request);
}
