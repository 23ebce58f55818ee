import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { clear, move, ownSide, subjectOf } from './parts.js';

/** The requested State drops a proposed refusal. The requesting State never learns of it. */
export async function dismissMlaRequestRefusal(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  move(operation, request);
  clear(await ownSide(operation, request));
  return subjectOf(request);
}
