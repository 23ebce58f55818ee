import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { noteRetrieval } from '../delivery/deliveries.js';
import { momentOf } from '../delivery/steps.js';
import type { MlaRequestStepInput } from '../mla-request-life.inputs.js';
import { nextReference } from '../reference-numbers.js';
import { move, subjectOf } from './parts.js';
import { takeRequest } from '../docket/take-request.js';

/** The requested State acknowledges receipt and gives the request a reference of its own (UNCAC art. 46(24)). */
export async function acknowledgeMlaRequest(
  operation: Operation,
  input: MlaRequestStepInput,
): Promise<Subject> {
  const request = await takeRequest(operation, input);
  move(operation, request);
  request.acknowledgedAt = await momentOf(operation, request);
  // A State that does not take part gives its reference on paper, or none; what comes from a register has one already.
  request.requestedReference ??=
    request.requestedState.code === operation.state
      ? await nextReference(operation)
      : (input.onPaper?.reference ?? null);
  await noteRetrieval(operation, request);
  return subjectOf(request);
}
