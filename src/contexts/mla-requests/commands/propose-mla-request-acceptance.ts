import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { takeRequest } from '../docket/take-request.js';
import { MlaRequestProposal } from '../mla-request-side.entity.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { next, ownSide, propose, subjectOf } from './parts.js';
import { dropUnsentConditions } from './proposals.js';

/**
 * An officer of the requested State proposes to accept (UNCAC art. 46(17)); a supervisor other than the officer accepts
 * (four eyes), since that binds the State. The requesting State does not learn of a proposal.
 */
export async function proposeMlaRequestAcceptance(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  await dropUnsentConditions(operation, request);
  propose(operation, await ownSide(operation, request), MlaRequestProposal.ACCEPTANCE);
  return subjectOf(request);
}
