import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { subjectOf, tell } from '../../commands/parts.js';
import { MlaRequest } from '../../mla-request.entity.js';
import { MlaRequestCondition } from '../condition.entity.js';
import { conditionAt } from '../answered-conditions.js';
import { ConditionStatus } from '../condition.enums.js';
import type { MlaRequestConditionCommandInput } from '../condition.inputs.js';

/** The requested State notes that a condition was kept and has no further effect (UNCAC art. 46(26)). */
export async function fulfilMlaRequestCondition(
  operation: Operation,
  input: MlaRequestConditionCommandInput,
): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  const { em, now } = operation;
  tell(operation, request);
  const condition = await conditionAt(operation, request, input.conditionId, ConditionStatus.ACCEPTED);
  if (!condition.binds)
    throw new DomainError('CONFLICT', 'The condition does not bind: the request was not accepted on it.');
  Object.assign(condition, { status: ConditionStatus.FULFILLED, binds: false, fulfilledAt: now });
  request.isBound =
    (await em.count(MlaRequestCondition, { request, binds: true, id: { $ne: condition.id } })) > 0;
  return subjectOf(request);
}
