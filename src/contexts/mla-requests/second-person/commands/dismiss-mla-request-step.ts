import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { MlaRequestProposedStep } from '../mla-request-proposed-step.entity.js';
import type { MlaRequestProposedStepInput } from '../mla-request-proposed-step.inputs.js';
import { mlaRequestProposedStepStates } from '../mla-request-proposed-step.states.js';

/** A State drops a step that waits in it for a second person, or can no longer be taken; the other State never learns of it. */
export async function dismissMlaRequestStep(
  operation: Operation,
  { id, expectedVersion }: MlaRequestProposedStepInput,
): Promise<Subject> {
  const proposed = await operation.take(MlaRequestProposedStep, id, expectedVersion);
  const status = mlaRequestProposedStepStates.next(proposed, 'dismissMlaRequestStep');
  Object.assign(proposed, { status, decidedBy: operation.userId, decidedAt: operation.now });
  return { type: 'MlaRequestProposedStep', key: proposed.id, chain: proposed.case.id };
}
