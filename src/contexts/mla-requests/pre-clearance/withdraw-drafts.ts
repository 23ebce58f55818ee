import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { SharedDraft } from './shared-draft.entity.js';
import { withdrawByLetter } from './tell-of-draft.js';

/**
 * Withdraws a shared draft: what it says is closed to the requested State, which reads why. One that does not take part in
 * Repatria is told by a letter.
 */
export async function withdrawDraft(
  operation: Operation,
  draft: SharedDraft,
  withdrawalReason: string,
): Promise<void> {
  const { now } = operation;
  Object.assign(draft, { isWithdrawn: true, withdrawnAt: now, withdrawalReason, updatedAt: now });
  await withdrawByLetter(operation, draft);
}

/** Withdraws what is still shown of a request that will not be made, for the reason for which it is given up. */
export async function withdrawDraftsOf(
  operation: Operation,
  request: MlaRequest,
  reason: string,
): Promise<void> {
  const open = { request, isShared: true, isWithdrawn: false };
  const drafts = await operation.em.find(SharedDraft, open, { orderBy: { round: 'asc' } });
  for (const draft of drafts) await withdrawDraft(operation, draft, reason);
}
