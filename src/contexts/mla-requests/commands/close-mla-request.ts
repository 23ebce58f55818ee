import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { EndMlaRequestInput } from '../mla-request.inputs.js';
import { move, subjectOf } from './parts.js';

/** The requesting State closes a request that was executed or refused, with the outcome. */
export async function closeMlaRequest(operation: Operation, input: EndMlaRequestInput): Promise<Subject> {
  const request = await operation.take(MlaRequest, input.id, input.expectedVersion);
  move(operation, request);
  request.outcome = input.outcome;
  return subjectOf(request, input.outcome);
}
