import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireTurn, subjectOf } from '../../commands/parts.js';
import { answerCondition } from '../answered-conditions.js';
import { ConditionStatus } from '../condition.enums.js';
import type { DeclineMlaRequestConditionInput } from '../condition.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * The requesting State declines one condition, with its reasons; when all are answered, the requested State examines the
 * request again (UNCAC art. 46(26)).
 */
export async function declineMlaRequestCondition(
  operation: Operation,
  input: DeclineMlaRequestConditionInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  requireTurn(operation, request);
  await answerCondition(operation, request, input.conditionId, {
    status: ConditionStatus.DECLINED,
    declineReasons: input.reasons,
  });
  return subjectOf(request);
}
