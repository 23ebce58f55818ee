import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { badInput } from '../../../../platform/errors.js';
import { move, ownSide, propose, subjectOf } from '../../commands/parts.js';
import { aboutRequest } from '../../mla-request-record.entity.js';
import { MlaRequestProposal } from '../../mla-request-side.entity.js';
import { SharedDraftContent } from '../shared-draft-content.entity.js';
import { SharedDraft } from '../shared-draft.entity.js';
import type { ProposeMlaRequestSharingInput } from '../shared-draft.inputs.js';
import { dropUnshared, requireNobodyProtected } from '../shared-drafts.js';
import { snapshotOf } from '../snapshot.js';
import { takeRequest } from '../../docket/take-request.js';

/**
 * An officer of the requesting State proposes that a draft be shared with the requested State for comment before it is
 * made a request. A copy is made here: a supervisor other than the officer reads and shares that, whatever becomes of the
 * draft meanwhile (four eyes). A draft that is to be kept confidential is shared for a stated reason only (UNCAC art.
 * 46(20)).
 */
export async function proposeMlaRequestSharing(
  operation: Operation,
  input: ProposeMlaRequestSharingInput,
): Promise<Subject> {
  const { em } = operation;
  const request = await takeRequest(operation, input);
  move(operation, request);
  const sharingReason = input.reason ?? null;
  if (request.confidential && sharingReason === null) {
    const message =
      'The request is to be kept confidential (UNCAC art. 46(20)). Say why its draft is shared before it is made.';
    throw badInput([{ field: 'input.reason', message }]);
  }
  await requireNobodyProtected(operation, request);
  await dropUnshared(operation, request);
  const { types, language, confidential, requestingReference: reference, requestingState } = request;
  const draft = Object.assign(new SharedDraft(), {
    ...aboutRequest(request),
    ...{ reference, types: [...types], language, confidential, sharingReason },
    listedAt: operation.now,
    updatedAt: operation.now,
  });
  const said = { ...(await snapshotOf(operation, request)), message: input.message ?? null };
  em.persist([draft, Object.assign(new SharedDraftContent(), { ...said, draft, requestingState })]);
  propose(operation, await ownSide(operation, request), MlaRequestProposal.SHARING);
  return subjectOf(request, sharingReason ?? undefined);
}
