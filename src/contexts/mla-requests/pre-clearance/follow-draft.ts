import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import type { RegisterMlaRequestInput } from '../delivery/register-mla-request.inputs.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { SharedDraftContent } from './shared-draft-content.entity.js';
import { SharedDraft } from './shared-draft.entity.js';
import { snapshotOf } from './snapshot.js';

/**
 * The draft of the same State, received on paper, after which it makes the request that comes in; null where none is named.
 * @throws DomainError NOT_FOUND; BAD_USER_INPUT for a draft of another State, or one that was received later; CONFLICT for one that
 *   was withdrawn, or followed already
 */
export async function draftBefore(
  operation: Operation,
  { sharedDraft, requestingState, receivedOn }: RegisterMlaRequestInput,
): Promise<SharedDraft | null> {
  if (sharedDraft == null) return null;
  const field = 'input.sharedDraft';
  // Under lock: meanwhile nobody withdraws it, nor names it for another request.
  const draft = await operation.referLocked(SharedDraft, sharedDraft, field);
  const { receivedOn: shownOn } = draft;
  const isTheirs =
    draft.requestingState.code === requestingState && draft.requestedState.code === operation.state;
  if (!isTheirs || shownOn === null) {
    const message = `This is no draft on paper of ${requestingState} to you: name one of incomingSharedDrafts that has receivedOn, or leave it out.`;
    throw badInput([{ field, message }]);
  }
  if (receivedOn < shownOn)
    throw badInput([{ field: 'input.receivedOn', message: `The draft came after this day, on ${shownOn}.` }]);
  const refuse = (message: string): DomainError => new DomainError('CONFLICT', message, { field });
  if (draft.isWithdrawn) throw refuse('This draft was withdrawn: name another version, or leave it out.');
  if (draft.request !== null)
    throw refuse('This draft was followed by a request already: look at its request.');
  return draft;
}

/** Notes of a draft that came on paper by which request it was followed, and whether that says the same. */
export async function followDraft(
  operation: Operation,
  draft: SharedDraft,
  request: MlaRequest,
): Promise<void> {
  const { em, now } = operation;
  // Written, since what was received is copied from there, and a draft is followed by what was made.
  await em.flush();
  const { digest } = await em.findOneOrFail(SharedDraftContent, { draft });
  const submittedUnchanged = digest === (await snapshotOf(operation, request)).digest;
  Object.assign(draft, { request, case: request.case, isSource: true, submittedUnchanged, updatedAt: now });
}
