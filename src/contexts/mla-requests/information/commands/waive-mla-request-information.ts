import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { ClockKind } from '../../clocks/clock.enums.js';
import { stopClock } from '../../clocks/clocks.js';
import { move, subjectOf } from '../../commands/parts.js';
import type { MlaRequestStepInput } from '../../mla-request-life.inputs.js';
import { openRoundOf } from '../open-round.js';
import { takeRequest } from '../../docket/take-request.js';

/** The requested State no longer needs an answer; the request goes on where it stood before the question (art. 46(16)). */
export async function waiveMlaRequestInformation(
  operation: Operation,
  input: MlaRequestStepInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  // Nothing was answered in time, nor too late: no answer is asked any more.
  await stopClock(operation, request, ClockKind.INFORMATION, { met: false });
  request.answerDueOn = null;
  const round = await openRoundOf(operation, request);
  round.answeredAt = operation.now;
  return subjectOf(request);
}
