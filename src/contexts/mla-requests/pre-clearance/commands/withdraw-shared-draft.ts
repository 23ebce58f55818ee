import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { stepOf, withoutPaper } from '../../delivery/steps.js';
import { SharedDraft } from '../shared-draft.entity.js';
import type { WithdrawSharedDraftInput } from '../shared-draft.inputs.js';
import { requireOpen, sidesOf, subjectOfDraft } from '../shared-drafts.js';
import { withdrawDraft } from '../withdraw-drafts.js';

/**
 * The requesting State withdraws a shared draft. That it was shared, and what was said, stays on record for both; what it
 * says is closed to the requested State. One that does not take part in Repatria is told by a letter; that such a State withdraws
 * a draft that came on paper is entered from its paper.
 */
export async function withdrawSharedDraft(
  operation: Operation,
  input: WithdrawSharedDraftInput,
): Promise<Subject> {
  const draft = await operation.take(SharedDraft, input.id, input.expectedVersion);
  await requireOpen(operation, draft);
  const { enteredBy, byState, paper } = stepOf(operation, { ...sidesOf(draft), submittedAt: null });
  if (enteredBy !== null && paper === null) throw withoutPaper(byState);
  await withdrawDraft(operation, draft, input.reason);
  if (paper !== null)
    Object.assign(draft, { withdrawnOn: paper.happenedOn, withdrawalPaper: paper.reference });
  return subjectOfDraft(draft, input.reason);
}
