import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireProposedDay } from '../../commands/days.js';
import { approveAsRead, move, ownSide, subjectOf } from '../../commands/parts.js';
import type { ApproveMlaRequestProposalInput } from '../../mla-request-life.inputs.js';
import { MlaRequestPostponement } from '../mla-request-postponement.entity.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * A supervisor of the requested State postpones as another person proposed, after consultation (UNCAC art. 46(25),
 * (26)): the requesting State learns the ground and when it will be looked at again.
 */
export async function postponeMlaRequest(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  const { proposedPostponement, proposedReviewOn } = side;
  move(operation, request, { side });
  await approveAsRead(operation, request, side, input);
  Object.assign(request, { postponementGround: proposedPostponement, postponedAt: operation.now });
  if (proposedReviewOn !== null) {
    // Written before the proposal goes, which the database holds it against.
    operation.em.persist(
      Object.assign(new MlaRequestPostponement(), { request, reviewOn: proposedReviewOn }),
    );
    await requireProposedDay(operation, request, proposedReviewOn, 'after today');
  }
  return subjectOf(request);
}
