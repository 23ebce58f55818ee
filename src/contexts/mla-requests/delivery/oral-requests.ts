import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { incomplete } from '../../../platform/errors.js';
import { AgreementStatus } from '../../directory/index.js';
import { ClockKind } from '../clocks/clock.enums.js';
import { openClock, stopClock } from '../clocks/clocks.js';
import { noteStep, subjectOf } from '../commands/parts.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestSteps } from '../mla-request.steps.js';
import type { ConfirmMlaRequestInWritingInput } from './delivery.inputs.js';
import { momentOf } from './steps.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * An oral request is urgent and agreed to by the requested State; when it is submitted, its confirmation in writing is
 * due (UNCAC art. 46(14)), "forthwith": in the time that the requesting State's target sets. To be called when the directory's entries are known.
 * @throws DomainError INCOMPLETE where the requested State has not agreed to oral requests
 */
export async function submitOral(operation: Operation, request: MlaRequest): Promise<void> {
  if (!request.oral) return;
  const agreed = agreedToOral(request);
  if (!request.urgent || !agreed) {
    const missing = agreed ? 'urgent circumstances' : "the requested State's agreement to oral requests";
    const lack = { missing, source: 'UNCAC art. 46(14)', rule: 'R6' };
    throw incomplete(operation.command, [lack], 'Make the request in writing (oral: false).');
  }
  await awaitConfirmation(operation, request);
}

/** An oral request is to be confirmed in writing "forthwith" (UNCAC art. 46(14)): until when, is noted on it. */
export async function awaitConfirmation(operation: Operation, request: MlaRequest): Promise<void> {
  const clock = await openClock(operation, request, ClockKind.WRITTEN_CONFIRMATION);
  request.writtenConfirmationDueAt = clock.dueAt;
}

/** Whether the requested State agreed to be asked orally in urgent circumstances, by the entry that holds for the request. */
export const agreedToOral = ({ requestedAuthorityEntry }: MlaRequest): boolean =>
  requestedAuthorityEntry?.oralInUrgency === AgreementStatus.AGREED;

/**
 * The requesting State has confirmed an oral request in writing, as it must forthwith (UNCAC art. 46(14)).
 * @throws DomainError INVALID_TRANSITION; INCOMPLETE for a request that was not made orally, or is confirmed already
 */
export async function confirmMlaRequestInWriting(
  operation: Operation,
  input: ConfirmMlaRequestInWritingInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  mlaRequestSteps.check(request, 'confirmMlaRequestInWriting');
  request.confirmedInWritingAt = await momentOf(operation, request);
  noteStep(operation, request);
  await stopClock(operation, request, ClockKind.WRITTEN_CONFIRMATION);
  return subjectOf(request);
}
