import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { clear, move, ownSide, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/** The requesting State takes a request back from review, to change it. */
export async function returnMlaRequestToDraft(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  clear(await ownSide(operation, request));
  return subjectOf(request);
}
