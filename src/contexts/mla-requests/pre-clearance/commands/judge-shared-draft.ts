import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { SharedDraftComment } from '../shared-draft-comment.entity.js';
import { SharedDraft } from '../shared-draft.entity.js';
import { SharedDraftVerdict } from '../shared-draft.enums.js';
import type { JudgeSharedDraftInput } from '../shared-draft.inputs.js';
import { requireShown, subjectOfDraft, whyOver } from '../shared-drafts.js';
import { speakOfDraft } from '../speak-of-draft.js';
import { remarkByLetter } from '../tell-of-draft.js';

/**
 * The requested State says whether a draft could be executed as it is, or what it needs. It binds nobody: not the
 * requested State when it decides on the request, and not the requesting State. What is said later counts instead; what
 * was said before stays among the comments. What a State says that does not take part in Repatria is entered from its paper;
 * once the draft is withdrawn or submitted it stands among the comments alone. To one whose draft came on paper it leaves as a letter.
 */
export async function judgeSharedDraft(operation: Operation, input: JudgeSharedDraftInput): Promise<Subject> {
  const draft = await operation.take(SharedDraft, input.id, input.expectedVersion);
  await requireShown(operation, draft);
  const { verdict, text = null } = input;
  if (verdict !== SharedDraftVerdict.EXECUTABLE && text === null) {
    const message = 'Say what is needed, or why it could not be executed, with the paragraph.';
    throw badInput([{ field: 'input.text', message }]);
  }
  const said = await speakOfDraft(operation, draft, { verdict, text });
  const counts = (await whyOver(operation, draft)) === null && !(await isOvertaken(operation, said));
  if (counts) Object.assign(draft, { verdict, verdictAt: operation.now });
  if (said.enteredBy === null) await remarkByLetter(operation, said);
  draft.updatedAt = operation.now;
  return subjectOfDraft(draft);
}

/** Whether a later paper with a verdict was entered before this one. */
async function isOvertaken({ em }: Operation, { draft, happenedOn }: SharedDraftComment): Promise<boolean> {
  if (happenedOn === null) return false;
  const later = { draft, verdict: { $ne: null }, happenedOn: { $gt: happenedOn } };
  return (await em.count(SharedDraftComment, later)) > 0;
}
