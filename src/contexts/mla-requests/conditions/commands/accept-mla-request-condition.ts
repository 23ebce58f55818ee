import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { ownSide, subjectOf } from '../../commands/parts.js';
import { takeRequest } from '../../docket/take-request.js';
import type { ApproveMlaRequestProposalInput } from '../../mla-request-life.inputs.js';
import { answerCondition } from '../answered-conditions.js';
import { ConditionStatus } from '../condition.enums.js';

/**
 * A supervisor of the requesting State accepts one condition, as another person proposed; with the last of them the State is
 * bound by all (UNCAC art. 46(26)).
 */
export async function acceptMlaRequestCondition(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  await answerCondition(operation, request, side, input, { status: ConditionStatus.ACCEPTED });
  return subjectOf(request);
}
