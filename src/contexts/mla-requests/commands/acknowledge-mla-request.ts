import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestCommandInput } from '../mla-request.inputs.js';
import { nextReference } from '../reference-numbers.js';
import { move, subjectOf } from './parts.js';

/** The requested State acknowledges receipt and gives the request a reference of its own (UNCAC art. 46(24)). */
export async function acknowledgeMlaRequest(
  operation: Operation,
  input: MlaRequestCommandInput,
): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  move(operation, request);
  request.acknowledgedAt = operation.now;
  request.requestedReference = await nextReference(operation);
  return subjectOf(request);
}
