import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { move, subjectOf } from '../commands/parts.js';
import type { MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { noteRetrieval } from './deliveries.js';
import { takeRequest } from '../docket/take-request.js';

/**
 * The requested State has taken a request up: evidence that it is delivered (UNCAC art. 46(13), (14)). It is registered
 * and answered for later, with its acknowledgement.
 */
export async function receiveMlaRequest(operation: Operation, input: MlaRequestStepInput): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  await noteRetrieval(operation, request);
  return subjectOf(request);
}
