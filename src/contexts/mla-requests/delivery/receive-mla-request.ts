import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { move, subjectOf } from '../commands/parts.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { noteRetrieval } from './deliveries.js';

/**
 * The requested State has taken a request up: evidence that it is delivered (UNCAC art. 46(13), (14)). It is registered
 * and answered for later, with its acknowledgement.
 */
export async function receiveMlaRequest(operation: Operation, input: MlaRequestStepInput): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  move(operation, request);
  await noteRetrieval(operation, request);
  return subjectOf(request);
}
