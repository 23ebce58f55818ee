import type { Operation } from '../../../platform/commands/operation.js';
import type { Subject } from '../../../platform/commands/command-runner.js';
import { DomainError } from '../../../platform/errors.js';
import { keepsItself } from '../delivery/duties.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';
import { SharedDraftContent } from './shared-draft-content.entity.js';
import { SharedDraft } from './shared-draft.entity.js';
import { snapshotOf } from './snapshot.js';

/** Gives up the copy of a draft that was proposed for sharing and that nobody shared. */
export async function dropUnshared({ em, now }: Operation, request: MlaRequest): Promise<void> {
  const waiting = await em.find(SharedDraft, { request, isShared: false, isDropped: false });
  for (const draft of waiting) Object.assign(draft, { isDropped: true, updatedAt: now });
}

/**
 * Nobody is named to another State whom the case protects by now.
 * @throws DomainError INCOMPLETE
 */
export async function requireNobodyProtected({ em, command }: Operation, request: MlaRequest): Promise<void> {
  const persons = await em.find(MlaRequestPerson, { request }, { populate: ['subject'] });
  if (!persons.some(({ subject }) => subject.isProtected)) return;
  throw new DomainError(
    'INCOMPLETE',
    `${command} is not possible: the draft names, or named, a person whom the case protects. Take the person out and propose the sharing again.`,
    { missing: [{ missing: 'a draft without protected persons', source: 'UNCAC art. 32, 33' }] },
  );
}

/**
 * Notes after which shared draft a request is submitted: the last of which the requested State was told and that was not
 * withdrawn, and whether the request says the same.
 */
export async function noteSource(operation: Operation, request: MlaRequest): Promise<void> {
  const { em, now } = operation;
  const shared = { request, toldAt: { $ne: null }, isWithdrawn: false };
  const last = await em.findOne(SharedDraft, shared, { orderBy: { round: 'desc' } });
  if (last === null) return;
  const { digest } = await em.findOneOrFail(SharedDraftContent, { draft: last });
  const submittedUnchanged = digest === (await snapshotOf(operation, request)).digest;
  Object.assign(last, { isSource: true, submittedUnchanged, updatedAt: now });
}

/**
 * When: the draft is there to be spoken about: shared, not withdrawn, and not a request by now.
 * @throws DomainError INVALID_TRANSITION
 */
export async function requireOpen(operation: Operation, draft: SharedDraft): Promise<void> {
  requireShared(operation, draft);
  const over = await whyOver(operation, draft);
  if (over !== null) throw refusal(operation, over);
}

/** As {@link requireOpen}, but that it was shown is enough for a paper that came in: that it arrived is a fact, however late. */
export async function requireShown(operation: Operation, draft: SharedDraft): Promise<void> {
  if (isFromPaper(operation, draft)) requireShared(operation, draft);
  else await requireOpen(operation, draft);
}

/** Why nothing more is said of a shared draft; null while it is open. */
export async function whyOver({ em }: Operation, draft: SharedDraft): Promise<string | null> {
  if (draft.isWithdrawn)
    return 'the draft was withdrawn. Go on in its next version, if there is one (sharedDrafts).';
  const { request } = draft;
  const submitted = request && (await em.findOne(MlaRequest, { id: request.id, isSent: true }));
  if (submitted === null) return null;
  return 'the request was submitted meanwhile. Go on in the request: ask there (UNCAC art. 46(16)).';
}

function requireShared(operation: Operation, { isShared }: SharedDraft): void {
  if (isShared) return;
  throw refusal(operation, 'the draft has not been shared yet. Approve or dismiss the proposal first.');
}

const refusal = ({ command }: Operation, why: string): DomainError =>
  new DomainError('INVALID_TRANSITION', `${command} is not possible: ${why}`);

/** Whether a command enters what a State says that does not take part in Repatria, from its paper. */
function isFromPaper({ input }: Operation, draft: SharedDraft): boolean {
  const { onPaper = null } = input as { readonly onPaper?: object | null };
  return onPaper !== null && !(keepsItself(draft, 'requested') && keepsItself(draft, 'requesting'));
}

/** The two States of a draft, and who enters the steps of each. */
export const sidesOf = ({
  requestingState,
  requestedState,
  requestingKeeper,
  requestedKeeper,
}: SharedDraft): Pick<
  SharedDraft,
  'requestingState' | 'requestedState' | 'requestingKeeper' | 'requestedKeeper'
> => ({
  ...{ requestingState, requestedState, requestingKeeper, requestedKeeper },
});

/**
 * What a command on a shared draft leaves for the audit trail: a chain of its own, since the case is nothing that the
 * requested State may learn of.
 */
export function subjectOfDraft(draft: SharedDraft, reason?: string): Subject {
  return { type: 'SharedDraft', key: draft.id, chain: draft.id, reason };
}
