import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { SharedDraft } from '../shared-draft.entity.js';
import type { WithdrawSharedDraftInput } from '../shared-draft.inputs.js';
import { requireOpen, subjectOfDraft } from '../shared-drafts.js';

/**
 * The requesting State withdraws a shared draft. That it was shared, and what was said, stays on record for both; what it
 * says is closed to the requested State.
 */
export async function withdrawSharedDraft(
  operation: Operation,
  input: WithdrawSharedDraftInput,
): Promise<Subject> {
  const draft = await operation.take(SharedDraft, input.id, input.expectedVersion);
  await requireOpen(operation, draft);
  const withdrawalReason = input.reason;
  Object.assign(draft, {
    isWithdrawn: true,
    withdrawnAt: operation.now,
    withdrawalReason,
    updatedAt: operation.now,
  });
  return subjectOfDraft(draft, withdrawalReason);
}
