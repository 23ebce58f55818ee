import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { move, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/** The requested State begins to examine whether and how it can execute the request (UNCAC art. 46(17), (21)). */
export async function examineMlaRequest(operation: Operation, input: MlaRequestStepInput): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  return subjectOf(request);
}
