import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { momentOf } from '../delivery/steps.js';
import type { MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { move, ownSide, subjectOf } from './parts.js';
import { dropProposal } from './proposals.js';
import { takeRequest } from '../docket/take-request.js';

/** The requested State accepts: it will execute the request (UNCAC art. 46(17)). A proposed refusal falls away. */
export async function acceptMlaRequest(operation: Operation, input: MlaRequestStepInput): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  request.decidedAt = await momentOf(operation, request);
  await dropProposal(operation, request, await ownSide(operation, request));
  return subjectOf(request);
}
