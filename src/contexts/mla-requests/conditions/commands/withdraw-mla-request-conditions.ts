import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { runningClock } from '../../clocks/clock-book.js';
import { ClockKind } from '../../clocks/clock.enums.js';
import { endClock } from '../../clocks/clocks.js';
import { move, subjectOf } from '../../commands/parts.js';
import { requireNotBefore } from '../../delivery/steps.js';
import { takeRequest } from '../../docket/take-request.js';
import { MlaRequestCondition } from '../condition.entity.js';
import { ConditionStatus } from '../condition.enums.js';
import type { WithdrawMlaRequestConditionsInput } from '../condition.inputs.js';

/**
 * The requested State takes back the conditions that are not answered yet, and examines the request again (UNCAC art. 46(26)).
 * What was answered of those proposed with them stays answered, and binds nobody.
 */
export async function withdrawMlaRequestConditions(
  operation: Operation,
  input: WithdrawMlaRequestConditionsInput,
): Promise<Subject> {
  const { reasons: withdrawalReasons } = input;
  const request = await takeRequest(operation, input);
  move(operation, request);
  const { em, now: withdrawnAt } = operation;
  const period = await runningClock(operation, request, ClockKind.CONDITIONS);
  if (period !== undefined) {
    requireNotBefore(
      operation,
      period.startedAt,
      (day) => `The conditions were proposed on ${day}: ${whenTaken}`,
    );
    // Nothing was answered in time, nor too late: no answer is asked any more.
    await endClock(operation, period, false);
  }
  const waiting = { request, isSent: true, status: ConditionStatus.PROPOSED };
  for (const condition of await em.find(MlaRequestCondition, waiting))
    Object.assign(condition, { status: ConditionStatus.WITHDRAWN, withdrawalReasons, withdrawnAt });
  request.answerDueOn = null;
  return subjectOf(request, withdrawalReasons);
}

const whenTaken = 'name the day of the paper that takes them back.';
