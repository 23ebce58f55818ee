import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { SharedDraft } from '../shared-draft.entity.js';
import type { WithdrawSharedDraftInput } from '../shared-draft.inputs.js';
import { requireOpen, subjectOfDraft } from '../shared-drafts.js';
import { withdrawDraft } from '../withdraw-drafts.js';

/**
 * The requesting State withdraws a shared draft. That it was shared, and what was said, stays on record for both; what it
 * says is closed to the requested State. One that does not take part in Repatria is told by a letter.
 */
export async function withdrawSharedDraft(
  operation: Operation,
  input: WithdrawSharedDraftInput,
): Promise<Subject> {
  const draft = await operation.take(SharedDraft, input.id, input.expectedVersion);
  await requireOpen(operation, draft);
  await withdrawDraft(operation, draft, input.reason);
  return subjectOfDraft(draft, input.reason);
}
