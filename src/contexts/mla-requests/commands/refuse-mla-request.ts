import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { momentOf } from '../delivery/steps.js';
import type { ApproveMlaRequestProposalInput } from '../mla-request-life.inputs.js';
import { preparationOf } from '../preparation/preparations.js';
import { unlawfulGrounds } from '../refusal-grounds.js';
import { approveAsRead, move, ownSide, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * A supervisor of the requested State refuses as another person proposed: grounds and reasons go to the requesting
 * State (UNCAC art. 46(21), (23)). Nobody approves what was changed after they read it.
 */
export async function refuseMlaRequest(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  const { proposedGrounds } = side;
  const { proposedReasons } = await preparationOf(operation, side);
  const unlawful = unlawfulGrounds(proposedGrounds).map(({ message }) => message);
  move(operation, request, { side, irregularities: unlawful });
  await approveAsRead(operation, request, side, input);
  Object.assign(request, {
    decidedAt: await momentOf(operation, request),
    refusalGrounds: proposedGrounds,
    refusalReasons: proposedReasons,
    answerDueOn: null,
  });
  return subjectOf(request, proposedReasons ?? undefined);
}
