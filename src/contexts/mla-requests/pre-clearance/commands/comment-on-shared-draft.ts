import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput, notFound, type Problem } from '../../../../platform/errors.js';
import { SharedDraftComment } from '../shared-draft-comment.entity.js';
import { SharedDraftContent } from '../shared-draft-content.entity.js';
import { SharedDraft } from '../shared-draft.entity.js';
import type { CommentOnSharedDraftInput } from '../shared-draft.inputs.js';
import { requireShown, subjectOfDraft } from '../shared-drafts.js';
import { speakOfDraft } from '../speak-of-draft.js';
import { remarkByLetter } from '../tell-of-draft.js';

/**
 * One of the two States says something of a shared draft: of the whole, a part or an item, or in reply. No period runs. What a
 * State says that does not take part in Repatria is entered from its paper, also once the draft is withdrawn or submitted; what
 * it is told leaves as a letter.
 */
export async function commentOnSharedDraft(
  operation: Operation,
  input: CommentOnSharedDraftInput,
): Promise<Subject> {
  const draft = await operation.takeUnversioned(SharedDraft, input.id);
  await requireShown(operation, draft);
  const { text, part = null, item = null } = input;
  const problems = await misplaced(operation, draft, input);
  if (problems.length > 0) throw badInput(problems);
  const inReplyTo = input.inReplyTo == null ? null : await answered(operation, draft, input.inReplyTo);
  const comment = await speakOfDraft(operation, draft, { part, item, inReplyTo, text });
  if (comment.enteredBy === null) await remarkByLetter(operation, comment);
  draft.updatedAt = operation.now;
  return subjectOfDraft(draft);
}

/** The comment that is answered: on this draft, or there is none. */
async function answered(operation: Operation, draft: SharedDraft, id: string): Promise<SharedDraftComment> {
  const comment = await operation.refer(SharedDraftComment, id, 'input.inReplyTo');
  if (comment.draft.id !== draft.id) throw notFound('SharedDraftComment');
  return comment;
}

/** What is wrong with the place that a comment names; nothing for most. */
async function misplaced(
  { em }: Operation,
  draft: SharedDraft,
  { part, item, inReplyTo }: CommentOnSharedDraftInput,
): Promise<readonly Problem[]> {
  const named = [part, item, inReplyTo].filter((place) => place != null).length;
  if (named > 1) {
    const message =
      'Name a part, or an item, or the comment that you answer; a reply is about what that is about.';
    return [{ field: 'input.part', message }];
  }
  if (item == null) return [];
  const { items } = await em.findOneOrFail(SharedDraftContent, { draft });
  if (items.some(({ position }) => position === item)) return [];
  return [{ field: 'input.item', message: `The draft has items 1 to ${String(items.length)}.` }];
}
