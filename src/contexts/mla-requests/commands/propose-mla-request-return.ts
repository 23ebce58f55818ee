import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { takeRequest } from '../docket/take-request.js';
import type { ProposeMlaRequestReturnInput } from '../mla-request-life.inputs.js';
import { MlaRequestProposal } from '../mla-request-side.entity.js';
import { prepareWords } from '../preparation/preparations.js';
import { next, ownSide, propose, subjectOf } from './parts.js';
import { dropUnsentConditions } from './proposals.js';

/**
 * An officer of the requested State proposes to give a request back that lacks what the Convention asks for, and says what
 * (UNCAC art. 46(15), (21)(a)); a supervisor other than the officer gives it back (four eyes). The requesting State does not
 * learn of a proposal.
 */
export async function proposeMlaRequestReturn(
  operation: Operation,
  input: ProposeMlaRequestReturnInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  const side = await ownSide(operation, request);
  await dropUnsentConditions(operation, request);
  propose(operation, side, MlaRequestProposal.RETURN);
  await prepareWords(operation, side, {
    proposedMissing: input.missing,
    proposedReasons: input.reasons ?? null,
  });
  return subjectOf(request);
}
