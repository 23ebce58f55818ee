import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { ownSide, subjectOf } from '../../commands/parts.js';
import { takeRequest } from '../../docket/take-request.js';
import type { ApproveMlaRequestProposalInput } from '../../mla-request-life.inputs.js';
import { preparationOf } from '../../preparation/preparations.js';
import { answerCondition } from '../answered-conditions.js';
import { ConditionStatus } from '../condition.enums.js';

/**
 * A supervisor of the requesting State declines one condition, with the reasons that another person proposed; when all are
 * answered, the requested State examines the request again (UNCAC art. 46(26)).
 */
export async function declineMlaRequestCondition(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  const { proposedReasons: declineReasons } = await preparationOf(operation, side);
  await answerCondition(operation, request, side, input, {
    status: ConditionStatus.DECLINED,
    declineReasons,
  });
  return subjectOf(request, declineReasons ?? undefined);
}
