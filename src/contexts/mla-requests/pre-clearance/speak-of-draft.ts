import { dayAt, endOfDay, hasBegun, startOfDay } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { zoneIn, type State } from '../../directory/index.js';
import { DeliverySubject } from '../delivery/delivery.enums.js';
import { MlaRequestDelivery } from '../delivery/mla-request-delivery.entity.js';
import { requireNotBefore, stepOf } from '../delivery/steps.js';
import { isUnderWay } from '../delivery/told-by-letter.js';
import { SharedDraftComment } from './shared-draft-comment.entity.js';
import type { SharedDraft } from './shared-draft.entity.js';
import type { SharedDraftAnswerOnPaperInput } from './shared-draft.inputs.js';
import { sidesOf } from './shared-drafts.js';

/** What is said of a draft: of the whole, a part or an item, or in reply; with a verdict of the requested State. */
type Said = Partial<Pick<SharedDraftComment, 'part' | 'item' | 'inReplyTo' | 'text' | 'verdict'>>;

/**
 * Notes what a State says of a shared draft. What one says that does not take part in Repatria is entered from its paper, by
 * the other: the State that showed it the draft, or to which it showed one on paper.
 * @throws DomainError BAD_USER_INPUT for a paper on which it cannot rest, or where there must be one; CONFLICT for what was
 *   entered from the same paper already
 */
export async function speakOfDraft(
  operation: Operation,
  draft: SharedDraft,
  said: Said,
): Promise<SharedDraftComment> {
  const { em, now } = operation;
  const { byState, enteredBy } = stepOf(operation, { ...sidesOf(draft), submittedAt: null });
  const comment = Object.assign(new SharedDraftComment(), {
    ...said,
    draft,
    byState,
    enteredBy,
    saidAt: now,
  });
  if (enteredBy !== null) Object.assign(comment, await paperOf(operation, draft, byState));
  await requireNew(operation, comment);
  em.persist(comment);
  return comment;
}

/** The paper on which it rests what the other State says; an answer came after the draft was shown. */
async function paperOf(
  operation: Operation,
  draft: SharedDraft,
  byState: State,
): Promise<Pick<SharedDraftComment, 'happenedOn' | 'receivedOn' | 'paperReference' | 'writtenBy'>> {
  const { onPaper = null } = operation.input as { onPaper?: SharedDraftAnswerOnPaperInput | null };
  if (onPaper === null) {
    const message = `${byState.code} does not take part in Repatria: name the paper by which it says this.`;
    throw badInput([{ field: 'input.onPaper', message }]);
  }
  const { happenedOn, receivedOn, reference: paperReference, writtenBy = null } = onPaper;
  if (byState.code === draft.requestedState.code) {
    requireNotBefore(
      operation,
      await shownFrom(operation, draft),
      (day) => `The draft was shown on ${day}: name the day of the paper that answers it.`,
    );
  }
  await requireReceived(operation, byState, onPaper);
  return { happenedOn, receivedOn, paperReference, writtenBy };
}

/** Since when the State could have the draft: since its letter left first; as long as no dispatch is entered, since it was shared. */
async function shownFrom({ em }: Operation, draft: SharedDraft): Promise<Date> {
  const sent = await em.find(
    MlaRequestDelivery,
    { sharedDraft: draft, subject: DeliverySubject.DRAFT },
    { orderBy: { openedAt: 'asc' } },
  );
  return sent.find(isUnderWay)?.openedAt ?? draft.sharedAt ?? draft.listedAt;
}

/** A paper is received on a day that has begun, where the own State is, and not before the day on which it was written, where the other is. */
async function requireReceived(
  { em, state, now }: Operation,
  { code }: State,
  { happenedOn, receivedOn }: SharedDraftAnswerOnPaperInput,
): Promise<void> {
  const field = 'input.onPaper.receivedOn';
  if (!hasBegun(receivedOn, now)) throw badInput([{ field, message: 'This day is still to come.' }]);
  const written = startOfDay(happenedOn, await zoneIn(em, code));
  const zone = await zoneIn(em, state);
  if (endOfDay(receivedOn, zone) >= written) return;
  const message = `It was written on ${dayAt(written, zone)}: name that day or a later one.`;
  throw badInput([{ field, message }]);
}

/** Nobody enters the same words of one paper twice. */
async function requireNew({ em }: Operation, comment: SharedDraftComment): Promise<void> {
  const { draft, byState, happenedOn, paperReference, part, item, inReplyTo, verdict, text } = comment;
  if (paperReference === null) return;
  const words = verdict === null ? { part, item, inReplyTo, text, verdict } : { verdict: { $ne: null } };
  const twin = await em.count(SharedDraftComment, { draft, byState, happenedOn, paperReference, ...words });
  if (twin === 0) return;
  throw new DomainError('CONFLICT', `This is entered already from ${paperReference}.`, {
    field: 'input.onPaper',
  });
}
