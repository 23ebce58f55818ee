import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { approveAsRead, move, ownSide, subjectOf } from '../../commands/parts.js';
import { requireAfterQuestion } from '../../delivery/steps.js';
import type { ApproveMlaRequestProposalInput } from '../../mla-request-life.inputs.js';
import { preparationOf } from '../../preparation/preparations.js';
import { openRoundOf } from '../open-round.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * A supervisor of the requesting State gives the answer that another person proposed; the request goes on where it
 * stood before the question (UNCAC art. 46(16)).
 */
export async function giveMlaRequestInformation(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  const { proposedAnswer } = await preparationOf(operation, side);
  move(operation, request, { side });
  await approveAsRead(operation, request, side, input);
  request.answerDueOn = null;
  const round = await openRoundOf(operation, request);
  requireAfterQuestion(operation, round.askedAt);
  Object.assign(round, { answer: proposedAnswer, answeredAt: operation.now });
  return subjectOf(request);
}
