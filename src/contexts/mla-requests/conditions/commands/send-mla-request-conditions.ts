import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireProposedDay } from '../../commands/days.js';
import { approveAsRead, move, ownSide, subjectOf } from '../../commands/parts.js';
import type { ApproveMlaRequestProposalInput } from '../../mla-request-life.inputs.js';
import { MlaRequestCondition } from '../condition.entity.js';
import { takeRequest } from '../../docket/take-request.js';

/** A supervisor of the requested State sends the conditions that another person prepared (UNCAC art. 46(26)). */
export async function sendMlaRequestConditions(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const { em, state } = operation;
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  move(operation, request, { side });
  await approveAsRead(operation, request, side, input);
  const prepared = { request, state: { code: state }, isSent: false, isDropped: false };
  for (const condition of await em.find(MlaRequestCondition, prepared)) {
    const { expiresOn, answerDueOn } = condition;
    for (const day of [expiresOn, answerDueOn])
      if (day !== null) await requireProposedDay(operation, request, day, 'today or later');
    condition.isSent = true;
    // The same of all that are proposed together: its clock runs until then.
    request.answerDueOn = answerDueOn;
  }
  return subjectOf(request);
}
