import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { runningClock } from '../clocks/clock-book.js';
import { ClockKind } from '../clocks/clock.enums.js';
import type { EndMlaRequestInput } from '../mla-request.inputs.js';
import { mlaRequestStates } from '../mla-request.states.js';
import { factsFor, move, ownSide, subjectOf } from './parts.js';
import { dropProposal } from './proposals.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * The requested State lets a request lapse that it could not go on with: the requesting State did not answer in the time
 * that it was given, and was given more of when it asked for that in time. It can be put again.
 * @throws DomainError INCOMPLETE while its time has not run out where it is, or the letter with the question has not left
 */
export async function lapseMlaRequest(operation: Operation, input: EndMlaRequestInput): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const clock = await runningClock(operation, request, ClockKind.INFORMATION);
  const answersAwaited = clock === undefined ? [] : [clock.dueAt];
  const untoldQuestions = clock?.pausedAt == null ? [] : [clock.pausedAt];
  const facts = { ...factsFor(request, undefined, operation.now), answersAwaited, untoldQuestions };
  mlaRequestStates.check(facts, 'lapseMlaRequest');
  move(operation, request);
  Object.assign(request, { lapseReasons: input.outcome, answerDueOn: null });
  await dropProposal(operation, request, await ownSide(operation, request));
  return subjectOf(request, input.outcome);
}
