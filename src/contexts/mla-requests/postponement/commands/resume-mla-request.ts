import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { move, subjectOf } from '../../commands/parts.js';
import type { MlaRequestStepInput } from '../../mla-request-life.inputs.js';
import { takeRequest } from '../../docket/take-request.js';

/** Nothing stands in the way any more: the request goes on where it stood before it was postponed (UNCAC art. 46(25)). */
export async function resumeMlaRequest(operation: Operation, input: MlaRequestStepInput): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  return subjectOf(request);
}
