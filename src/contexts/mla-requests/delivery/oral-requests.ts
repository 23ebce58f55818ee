import type { Subject } from '../../../platform/commands/command-runner.js';
import { factsOf, type Operation } from '../../../platform/commands/operation.js';
import { AgreementStatus } from '../../directory/index.js';
import { ClockKind } from '../clocks/clock.enums.js';
import { openClock, stopClock } from '../clocks/clocks.js';
import { AgreedWay } from '../completeness/ad-hoc-agreement.js';
import { noteStep, subjectOf } from '../commands/parts.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { mlaRequestSteps, type StepFacts } from '../mla-request.steps.js';
import { MlaRequestWrittenConfirmation } from './mla-request-written-confirmation.entity.js';
import type { ConfirmMlaRequestInWritingInput } from './delivery.inputs.js';
import { momentOf } from './steps.js';
import { takeRequest } from '../docket/take-request.js';

/** An oral request is to be confirmed in writing "forthwith" (UNCAC art. 46(14)): until when, is noted on it. */
export async function awaitConfirmation(operation: Operation, request: MlaRequest): Promise<void> {
  const clock = await openClock(operation, request, ClockKind.WRITTEN_CONFIRMATION);
  request.writtenConfirmationDueAt = clock.dueAt;
}

/** Whether the requested State agreed to be asked orally: in urgent circumstances, by the entry that holds, or this once. */
export const agreedToOral = ({ requestedAuthorityEntry, adHocAgreement }: MlaRequest): boolean =>
  requestedAuthorityEntry?.oralInUrgency === AgreementStatus.AGREED ||
  adHocAgreement?.covers.includes(AgreedWay.ORAL) === true;

/**
 * The requesting State has confirmed an oral request in writing, as it must forthwith (UNCAC art. 46(14)).
 * @throws DomainError INVALID_TRANSITION; INCOMPLETE for a request that was not made orally, or is confirmed already
 */
export async function confirmMlaRequestInWriting(
  operation: Operation,
  input: ConfirmMlaRequestInWritingInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const { em } = operation;
  const confirmation = await em.findOne(MlaRequestWrittenConfirmation, { request });
  const facts = { ...factsOf(request), confirmedInWritingAt: confirmation?.confirmedAt ?? null };
  mlaRequestSteps.check(facts as unknown as StepFacts, 'confirmMlaRequestInWriting');
  const confirmedAt = await momentOf(operation, request);
  em.persist(Object.assign(new MlaRequestWrittenConfirmation(), { request, confirmedAt }));
  noteStep(operation, request);
  await stopClock(operation, request, ClockKind.WRITTEN_CONFIRMATION);
  return subjectOf(request);
}
