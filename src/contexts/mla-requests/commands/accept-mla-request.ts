import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { clear, move, ownSide, subjectOf } from './parts.js';

/** The requested State accepts: it will execute the request (UNCAC art. 46(17)). A proposed refusal falls away. */
export async function acceptMlaRequest(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  move(operation, request);
  request.decidedAt = operation.now;
  clear(await ownSide(operation, request));
  return subjectOf(request);
}
