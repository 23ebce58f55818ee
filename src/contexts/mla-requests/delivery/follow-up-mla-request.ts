import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { incomplete } from '../../../platform/errors.js';
import { ClockKind } from '../clocks/clock.enums.js';
import { stopClock } from '../clocks/clocks.js';
import { noteStep, subjectOf } from '../commands/parts.js';
import { draftAfter } from '../commands/redraft-mla-request.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { mlaRequestSteps } from '../mla-request.steps.js';
import type { OnPaperInput } from './side-command.inputs.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * Freeze first, paper later: the requesting State opens the draft of the full request that follows an urgent one, which
 * it made orally or sent without all that the Convention asks for (UNCAC art. 46(14), art. 55(2), (3)).
 * @throws DomainError INCOMPLETE where the earlier request was not sent, or was sent in full, or came on paper
 */
export async function followUpMlaRequest(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const earlier = await takeRequest(operation, input);
  if (!earlier.isSent) {
    const missing = 'a request that was made orally or sent incomplete';
    throw incomplete(operation.command, [{ missing, source: 'UNCAC art. 46(14), art. 55(2)' }]);
  }
  mlaRequestSteps.check(earlier, 'followUpMlaRequest');
  const request = await draftAfter(operation, earlier, { followsUp: earlier });
  // The full request is in writing, with everything.
  Object.assign(request, { oral: false, adHocAgreement: null, incompleteReason: null });
  return subjectOf(request);
}

/** The full request was submitted: what the requested State waited for after the urgent one has come. */
export async function submitFollowUp(
  operation: Operation,
  { followsUp }: MlaRequest,
  paper?: OnPaperInput,
): Promise<void> {
  if (followsUp === null) return;
  const earlier = await operation.em.findOneOrFail(MlaRequest, { id: followsUp.id });
  noteStep(operation, earlier, paper === undefined ? {} : { paper });
  await stopClock(operation, earlier, ClockKind.FOLLOW_UP);
}

/** Whether the full request that follows an urgent one is still to come. */
export async function awaitsFollowUp({ em }: Operation, request: MlaRequest): Promise<boolean> {
  if (!request.oral && !request.sentIncomplete) return false;
  return (await em.count(MlaRequest, { followsUp: request, isSent: true })) === 0;
}
