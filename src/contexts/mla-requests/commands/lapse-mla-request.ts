import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { runningClock } from '../clocks/clock-book.js';
import { ClockKind } from '../clocks/clock.enums.js';
import { takeRequest } from '../docket/take-request.js';
import type { ApproveMlaRequestProposalInput } from '../mla-request-life.inputs.js';
import type { MlaRequestSide } from '../mla-request-side.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestStates } from '../mla-request.states.js';
import { preparationOf } from '../preparation/preparations.js';
import { approveAsRead, factsFor, move, ownSide, requireTurn, subjectOf } from './parts.js';

/**
 * A supervisor of the requested State lets a request lapse, as another person proposed, that it could not go on with: the
 * requesting State did not answer in the time that it was given, and was given more of when it asked for that in time. It can
 * be put again.
 * @throws DomainError INCOMPLETE while its time has not run out where it is, or the letter with the question has not left
 */
export async function lapseMlaRequest(
  operation: Operation,
  input: ApproveMlaRequestProposalInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  const { proposedReasons } = await preparationOf(operation, side);
  requireTurn(operation, request, side);
  await requireAnswerOverdue(operation, request, side);
  move(operation, request, { side });
  await approveAsRead(operation, request, side, input);
  Object.assign(request, { lapseReasons: proposedReasons, answerDueOn: null });
  return subjectOf(request, proposedReasons ?? undefined);
}

/**
 * When: the time has run out that the requesting State was given to answer; it may have been given more since it was proposed.
 * @param side the own side, for what approves what waits there
 * @throws DomainError INCOMPLETE
 */
export async function requireAnswerOverdue(
  operation: Operation,
  request: MlaRequest,
  side?: MlaRequestSide,
): Promise<void> {
  const clock = await runningClock(operation, request, ClockKind.INFORMATION);
  const answersAwaited = clock === undefined ? [] : [clock.dueAt];
  const untoldQuestions = clock?.pausedAt == null ? [] : [clock.pausedAt];
  const facts = { ...factsFor(request, side, operation.now), answersAwaited, untoldQuestions };
  mlaRequestStates.check(facts, side === undefined ? 'proposeMlaRequestLapse' : 'lapseMlaRequest');
}
