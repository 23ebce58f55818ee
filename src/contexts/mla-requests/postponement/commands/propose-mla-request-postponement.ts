import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireDayAtProposal } from '../../commands/days.js';
import { next, ownSide, propose, subjectOf } from '../../commands/parts.js';
import { dropUnsentConditions } from '../../commands/proposals.js';
import { MlaRequestProposal } from '../../mla-request-side.entity.js';
import { preparationOf } from '../../preparation/preparations.js';
import type { ProposeMlaRequestPostponementInput } from '../postponement.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * An officer of the requested State proposes to postpone, on a ground (UNCAC art. 46(25)); a supervisor other than the
 * officer postpones (four eyes). Which proceeding stands in the way stays with the requested State.
 */
export async function proposeMlaRequestPostponement(
  operation: Operation,
  input: ProposeMlaRequestPostponementInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  next(operation, request);
  await requireDayAtProposal(operation, request, input.reviewOn, 'input.reviewOn', 'after today');
  const side = await ownSide(operation, request);
  await dropUnsentConditions(operation, request);
  propose(operation, side, MlaRequestProposal.POSTPONEMENT, {
    proposedPostponement: input.ground,
    proposedReviewOn: input.reviewOn,
  });
  if (input.domesticProceeding !== undefined)
    (await preparationOf(operation, side)).domesticProceeding = input.domesticProceeding;
  return subjectOf(request);
}
