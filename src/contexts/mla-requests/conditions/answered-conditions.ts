import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError, notFound } from '../../../platform/errors.js';
import { runningClock } from '../clocks/clock-book.js';
import { ClockKind } from '../clocks/clock.enums.js';
import { clear, move, requireAsRead, requireTurn } from '../commands/parts.js';
import { requireAfterQuestion } from '../delivery/steps.js';
import type { MlaRequestSide } from '../mla-request-side.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestStatus } from '../mla-request.enums.js';
import { bind } from './binding-conditions.js';
import { MlaRequestCondition } from './condition.entity.js';
import { ConditionStatus } from './condition.enums.js';

/**
 * A condition of the request that was sent and stands at a status.
 * @throws DomainError BAD_USER_INPUT, NOT_FOUND, CONFLICT when it stands at another
 */
export async function conditionAt(
  operation: Operation,
  request: MlaRequest,
  id: string,
  status: ConditionStatus,
): Promise<MlaRequestCondition> {
  const found = await operation.refer(MlaRequestCondition, id, 'input.conditionId');
  if (found.request.id !== request.id || !found.isSent) throw notFound('MlaRequestCondition');
  requireAt(found, status, 'input.conditionId');
  return found;
}

function requireAt({ status: found }: MlaRequestCondition, status: ConditionStatus, field: string): void {
  if (found === status) return;
  throw new DomainError('CONFLICT', `The condition ${standing[found]}`, { field, status: found });
}

/** Why nothing more is said of a condition, or what is to be said of it first, by where it stands. */
const standing: Readonly<Record<ConditionStatus, string>> = {
  PROPOSED:
    'is not answered yet. It can be noted as kept once the requesting State has accepted it (proposeMlaRequestConditionAnswer, then acceptMlaRequestCondition).',
  ACCEPTED:
    'is accepted already, and an answer stands. Answer those that are still PROPOSED; once this one was kept, the requested State notes it (fulfilMlaRequestCondition).',
  DECLINED:
    'was declined, and an answer stands. If the assistance is still to depend on it, the requested State proposes another (proposeMlaRequestConditions).',
  FULFILLED: 'was kept, as the requested State has noted: nothing more is to be done about it.',
  WITHDRAWN:
    'was taken back by the requested State: nothing more is to be done about it. Look at the conditions that are still PROPOSED.',
};

/**
 * Answers the condition to which somebody else proposed an answer, as it was read. When all that were proposed together are
 * answered, the request goes on: accepted, bound by all of them, or, when one was declined, back to examination, bound by none
 * (UNCAC art. 46(26)).
 * @throws DomainError INVALID_TRANSITION, INCOMPLETE, FORBIDDEN, CONFLICT
 */
export async function answerCondition(
  operation: Operation,
  request: MlaRequest,
  side: MlaRequestSide,
  read: { readonly proposedAt: Date },
  answer: { readonly status: ConditionStatus; readonly declineReasons?: string | null },
): Promise<void> {
  const { em, now } = operation;
  requireTurn(operation, request, side);
  await requireAsRead(operation, request, side, read);
  const { id = '' } = side.proposedCondition ?? {};
  const condition = await em.findOneOrFail(MlaRequestCondition, { id });
  requireAt(condition, ConditionStatus.PROPOSED, 'input.proposedAt');
  const together = await em.find(MlaRequestCondition, { request, set: condition.set, isSent: true });
  // A period began for the requesting State with the conditions.
  const period = await runningClock(operation, request, ClockKind.CONDITIONS);
  if (period !== undefined) requireAfterQuestion(operation, period.startedAt);
  Object.assign(condition, { ...answer, answeredAt: now });
  const { CONDITIONS_PROPOSED, ACCEPTED_WITH_CONDITIONS, UNDER_EXAMINATION } = MlaRequestStatus;
  const waits = together.some(({ status }) => status === ConditionStatus.PROPOSED);
  const binds = together.every(({ status }) => status === ConditionStatus.ACCEPTED);
  const agreed = binds ? ACCEPTED_WITH_CONDITIONS : UNDER_EXAMINATION;
  if (!waits) request.answerDueOn = null;
  move(operation, request, { side, found: waits ? CONDITIONS_PROPOSED : agreed });
  clear(side);
  if (!binds) return;
  request.decidedAt = now;
  await bind(operation, request, together);
}
