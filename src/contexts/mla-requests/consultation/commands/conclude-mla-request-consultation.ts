import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { subjectOf, tell } from '../../commands/parts.js';
import { stepOf } from '../../delivery/steps.js';
import type { ConcludeMlaRequestConsultationInput } from '../consultation.inputs.js';
import { endOwnClock } from '../../clocks/clocks.js';
import { openConsultation } from '../consultations.js';
import { isUntold, lastDayOf } from '../opportunities.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * The State that opened a consultation concludes it, with the result (UNCAC art. 46(26)); not before the other State has
 * had the opportunity to answer.
 * @throws DomainError FORBIDDEN, CONFLICT
 */
export async function concludeMlaRequestConsultation(
  operation: Operation,
  input: ConcludeMlaRequestConsultationInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const speaker = stepOf(operation, request).byState;
  tell(operation, request);
  const consultation = await openConsultation(operation, request, input.consultationId);
  if (speaker.code !== consultation.openedBy.code) {
    throw new DomainError('FORBIDDEN', 'The State that opened the consultation concludes it.', {
      requires: 'having opened the consultation',
    });
  }
  if (isUntold(consultation)) {
    const message =
      'The letter by which the consultation was opened has not left, or did not arrive: the other State has had no opportunity to answer (UNCAC art. 46(26)). Send it (dispatchMlaRequest with its deliveryId, which is among the deliveries of the request).';
    throw new DomainError('CONFLICT', message, { field: 'input.consultationId' });
  }
  if (consultation.heldFrom > operation.now) {
    const lastDay = await lastDayOf(operation, consultation);
    throw new DomainError(
      'CONFLICT',
      `The other State has until the end of ${lastDay}, where it is, to answer (UNCAC art. 46(26)).`,
      { field: 'input.consultationId', answerDueOn: lastDay },
    );
  }
  await endOwnClock(operation, consultation, false);
  Object.assign(consultation, { concludedAt: operation.now, result: input.result });
  return subjectOf(request);
}
