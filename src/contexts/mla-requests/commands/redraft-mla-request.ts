import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { nextReference } from '../reference-numbers.js';
import { newContents } from '../undivided/contents-of-request.js';
import { copyContents } from './copied-contents.js';
import { next, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * The requesting State begins anew with a request that was refused, returned, withdrawn or closed without execution: a
 * draft of its own that copies what it said and points to it. What was sent stays as it was sent.
 */
export async function redraftMlaRequest(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const earlier = await takeRequest(operation, input);
  next(operation, earlier);
  return subjectOf(await draftAfter(operation, earlier, { resubmits: earlier }));
}

/** A draft of the requesting State that copies what an earlier request says, and points to it. */
export async function draftAfter(
  operation: Operation,
  earlier: MlaRequest,
  pointing: Partial<Pick<MlaRequest, 'resubmits' | 'followsUp'>>,
): Promise<MlaRequest> {
  const { em, now } = operation;
  await em.populate(earlier, ['requestedState']);
  const { case: caseFile, requestingState, requestedState, requestingKeeper } = earlier;
  const times = { createdAt: now, listedAt: now, updatedAt: now };
  const whose = { case: caseFile, requestingState, requestedState };
  // As for any draft: the requested State may take part in Repatria by now.
  const requestedKeeper = requestedState.onRepatriaSince === null ? requestingKeeper : requestedState;
  const keepers = { requestingKeeper, requestedKeeper };
  const request = Object.assign(new MlaRequest(), { ...whose, ...keepers, ...times, ...pointing });
  const contents = newContents({ ...whose, request });
  await copyContents(operation, earlier, request, contents);
  request.requestingReference = await nextReference(operation);
  em.persist([request, contents.content, contents.undivided]);
  return request;
}
