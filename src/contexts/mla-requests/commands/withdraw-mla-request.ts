import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { EndMlaRequestInput } from '../mla-request.inputs.js';
import { dropUnshared } from '../pre-clearance/shared-drafts.js';
import { withdrawDraftsOf } from '../pre-clearance/withdraw-drafts.js';
import { clear, move, ownSide, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * The requesting State no longer needs the assistance; always possible before completion (UNCAC art. 46(24), R13). Before it was
 * made, what was shown of its draft is withdrawn with it.
 */
export async function withdrawMlaRequest(operation: Operation, input: EndMlaRequestInput): Promise<Subject> {
  return withdraw(operation, await takeRequest(operation, input), input.outcome);
}

/** As {@link withdrawMlaRequest}, of a request that was taken. */
export async function withdraw(operation: Operation, request: MlaRequest, outcome: string): Promise<Subject> {
  move(operation, request);
  request.outcome = outcome;
  await dropUnshared(operation, request);
  if (!request.isSent) await withdrawDraftsOf(operation, request, outcome);
  clear(await ownSide(operation, request));
  return subjectOf(request, outcome);
}
