import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { subjectOf, tell } from '../../commands/parts.js';
import { requireAfterQuestion, stepOf } from '../../delivery/steps.js';
import type { SayInMlaRequestConsultationInput } from '../consultation.inputs.js';
import { endOwnClock } from '../../clocks/clocks.js';
import { openConsultation, say } from '../consultations.js';
import { takeRequest } from '../../docket/take-request.js';

/** One of the two States says something in an open consultation (UNCAC art. 46(26)). */
export async function sayInMlaRequestConsultation(
  operation: Operation,
  input: SayInMlaRequestConsultationInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const speaker = stepOf(operation, request).byState;
  tell(operation, request);
  const consultation = await openConsultation(operation, request, input.consultationId);
  requireAfterQuestion(operation, consultation.openedAt);
  say(operation, consultation, speaker, input.text);
  // Once the other State has spoken, it has had its opportunity, whatever time was left.
  if (speaker.code !== consultation.openedBy.code) {
    if (consultation.heldFrom > operation.now) consultation.heldFrom = operation.now;
    await endOwnClock(operation, consultation, true);
  }
  return subjectOf(request);
}
