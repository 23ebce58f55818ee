import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { requireUnbarredProposer } from '../../need-to-know/conflicts.js';
import { isUuid, keyOf } from '../../../../platform/reads/global-id.js';
import { MlaRequestProposedStep } from '../mla-request-proposed-step.entity.js';
import type { MlaRequestProposedStepInput } from '../mla-request-proposed-step.inputs.js';
import { mlaRequestProposedStepStates } from '../mla-request-proposed-step.states.js';
import { holdWhatItIsAbout } from '../records-of-steps.js';
import { takenInput } from '../step-input.js';

/**
 * A supervisor takes a step as another person of the State proposed it: on the record as it stood then, with what was
 * proposed to be said, which the other State learns now (four eyes).
 * @throws DomainError CONFLICT where the record has changed since or who proposed it has a conflict of interest, INVALID_TRANSITION
 *   where the step was overtaken; and what the step itself is refused for
 */
export async function approveMlaRequestStep(
  operation: Operation,
  { id, expectedVersion }: MlaRequestProposedStepInput,
): Promise<Subject> {
  const { em } = operation;
  const key = keyOf(id, MlaRequestProposedStep.name, 'input.id');
  const waiting = isUuid(key)
    ? await em.findOne(MlaRequestProposedStep, { id: key }, { disableIdentityMap: true })
    : null;
  if (waiting !== null) await holdWhatItIsAbout(em, waiting);
  const proposed = await operation.take(MlaRequestProposedStep, id, expectedVersion);
  const status = mlaRequestProposedStepStates.next(proposed, 'approveMlaRequestStep');
  await requireUnbarredProposer(operation, proposed.request, proposed.proposedBy, 'dismissMlaRequestStep');
  const input = takenInput(proposed.input);
  const subject = await operation.takeStep(proposed.command, input);
  // The database asks for the proposal while the step is written, so that it is closed afterwards.
  await em.flush();
  Object.assign(proposed, {
    ...{ status, decidedBy: operation.userId, decidedAt: operation.now },
    ...{ recordType: subject.type, recordKey: subject.key },
  });
  return { type: 'MlaRequestProposedStep', key: proposed.id, chain: subject.chain, reason: subject.reason };
}
