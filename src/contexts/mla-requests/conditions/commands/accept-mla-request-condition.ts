import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireTurn, subjectOf } from '../../commands/parts.js';
import { answerCondition } from '../answered-conditions.js';
import { ConditionStatus } from '../condition.enums.js';
import type { MlaRequestConditionCommandInput } from '../condition.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/** The requesting State accepts one condition; with the last of them it is bound by all (UNCAC art. 46(26)). */
export async function acceptMlaRequestCondition(
  operation: Operation,
  input: MlaRequestConditionCommandInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  requireTurn(operation, request);
  await answerCondition(operation, request, input.conditionId, { status: ConditionStatus.ACCEPTED });
  return subjectOf(request);
}
