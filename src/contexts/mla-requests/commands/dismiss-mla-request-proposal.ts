import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { next, ownSide, subjectOf } from './parts.js';
import { dropProposal } from './proposals.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * A State drops what waits on its own side for a second pair of eyes. The other State never learns of it: the record
 * that both share stays as it is, its version and the time of its last change too.
 */
export async function dismissMlaRequestProposal(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  const side = await ownSide(operation, request);
  next(operation, request, side);
  await dropProposal(operation, request, side);
  return subjectOf(request);
}
