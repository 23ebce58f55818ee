import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { subjectOf, tell } from '../../commands/parts.js';
import { conditionAt } from '../answered-conditions.js';
import { release } from '../binding-conditions.js';
import { ConditionStatus } from '../condition.enums.js';
import type { MlaRequestConditionCommandInput } from '../condition.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/** The requested State notes that a condition was kept and has no further effect (UNCAC art. 46(26)). */
export async function fulfilMlaRequestCondition(
  operation: Operation,
  input: MlaRequestConditionCommandInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const { now } = operation;
  tell(operation, request);
  const condition = await conditionAt(operation, request, input.conditionId, ConditionStatus.ACCEPTED);
  if (!condition.binds)
    throw new DomainError('CONFLICT', 'The condition does not bind: the request was not accepted on it.');
  Object.assign(condition, { status: ConditionStatus.FULFILLED, fulfilledAt: now });
  await release(operation, request, condition);
  return subjectOf(request);
}
