import { dayAt } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { DeliverySubject } from '../delivery/delivery.enums.js';
import { MlaRequestDelivery } from '../delivery/mla-request-delivery.entity.js';
import type { MlaRequestLetter } from '../delivery/mla-request-letter.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestStatus } from '../mla-request.enums.js';
import { SharedDraftComment } from './shared-draft-comment.entity.js';
import { SharedDraft } from './shared-draft.entity.js';

/**
 * When: a letter about a draft leaves as long as it says something. After the draft was withdrawn, or the request made or
 * withdrawn, it no longer does, though that it had left before is entered still; and what was never shown is not withdrawn.
 * @throws DomainError CONFLICT
 */
export async function requireTimely(
  operation: Operation,
  request: MlaRequest | null,
  { subject, sharedDraft }: MlaRequestLetter,
  { day, zone }: { readonly day: string; readonly zone: string },
): Promise<void> {
  if (sharedDraft === null) return;
  const draft = await operation.em.findOneOrFail(SharedDraft, { id: sharedDraft.id });
  const refuse = (message: string): DomainError =>
    new DomainError('CONFLICT', message, { field: 'input.deliveryId' });
  if (subject === DeliverySubject.DRAFT_WITHDRAWAL) {
    if (await wasShown(operation, draft)) return;
    throw refuse('The letter that shows the draft never left: there is nothing to withdraw.');
  }
  const end = endOf(request, draft);
  if (end === null || day <= dayAt(end.at, zone)) return;
  throw refuse(
    `${end.says} on ${dayAt(end.at, zone)}: this letter says nothing any more. If it left before, name that day.`,
  );
}

/** Whether the other State may have the draft: its letter left, whatever became of it, or that State answered. */
async function wasShown({ em }: Operation, draft: SharedDraft): Promise<boolean> {
  const sent = { sharedDraft: draft, subject: DeliverySubject.DRAFT, medium: { $ne: null } };
  if ((await em.count(MlaRequestDelivery, sent)) > 0) return true;
  return (await em.count(SharedDraftComment, { draft, byState: draft.requestedState })) > 0;
}

/** Since when nothing more is said of a draft, and why; null while it is open. */
function endOf(
  request: MlaRequest | null,
  { withdrawnAt }: SharedDraft,
): { readonly at: Date; readonly says: string } | null {
  if (withdrawnAt !== null) return { at: withdrawnAt, says: 'The draft was withdrawn' };
  if (request === null) return null;
  const { isSent, status, submittedAt, updatedAt } = request;
  if (isSent && submittedAt !== null) return { at: submittedAt, says: 'The request was submitted' };
  if (status !== MlaRequestStatus.WITHDRAWN) return null;
  return { at: updatedAt, says: 'The request was withdrawn' };
}
