import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireDay } from '../../commands/days.js';
import { subjectOf, tell } from '../../commands/parts.js';
import { stepOf } from '../../delivery/steps.js';
import { MlaRequestConsultation } from '../consultation.entity.js';
import type { OpenMlaRequestConsultationInput } from '../consultation.inputs.js';
import { opportunity, say } from '../consultations.js';
import { offerOpportunity } from '../opportunities.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * One of the two States opens a consultation, as the requested State must before it refuses or postpones (UNCAC art.
 * 46(26)). The other State has the opportunity to answer until the end of the day named, in its zone: a clock runs for it.
 */
export async function openMlaRequestConsultation(
  operation: Operation,
  input: OpenMlaRequestConsultationInput,
): Promise<Subject> {
  const { em } = operation;
  const request = await takeRequest(operation, input);
  const openedBy = stepOf(operation, request).byState;
  await requireDay(operation, input.answerDueOn, 'input.answerDueOn', 'after today');
  tell(operation, request);
  const { heldFrom, clock } = await opportunity(operation, request, openedBy, input.answerDueOn);
  const consultation = Object.assign(new MlaRequestConsultation(), {
    request,
    about: input.about,
    openedBy,
    openedAt: operation.now,
    answerDueOn: input.answerDueOn,
    heldFrom,
    clock,
  });
  em.persist(consultation);
  offerOpportunity(consultation);
  say(operation, consultation, openedBy, input.text);
  return subjectOf(request);
}
