import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { clear, move, ownSide, requireAsRead, subjectOf } from '../../commands/parts.js';
import { SharedDraft } from '../shared-draft.entity.js';
import type { ShareMlaRequestDraftInput } from '../shared-draft.inputs.js';
import { requireNobodyProtected } from '../shared-drafts.js';
import { showByLetter } from '../tell-of-draft.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * A supervisor of the requesting State shares the copy of a draft that another person proposed to share (four eyes). From
 * now on the requested State's central authority reads the copy and says what it thinks of it; of the request itself it
 * still knows nothing, and no period runs. To a State that does not take part in Repatria the copy leaves as a letter.
 */
export async function shareMlaRequestDraft(
  operation: Operation,
  input: ShareMlaRequestDraftInput,
): Promise<Subject> {
  const { em } = operation;
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  move(operation, request, { side });
  await requireAsRead(operation, request, side, input);
  await requireNobodyProtected(operation, request);
  const draft = await em.findOneOrFail(SharedDraft, { request, isShared: false, isDropped: false });
  const round = 1 + (await em.count(SharedDraft, { request, isShared: true }));
  Object.assign(draft, {
    isShared: true,
    round,
    sharedAt: operation.now,
    listedAt: operation.now,
    updatedAt: operation.now,
  });
  // Row security looks at what waits on the own side, which the approval takes from there.
  await em.flush();
  clear(side);
  await showByLetter(operation, draft);
  return subjectOf(request, draft.sharingReason ?? undefined);
}
