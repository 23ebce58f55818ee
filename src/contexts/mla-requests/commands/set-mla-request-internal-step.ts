import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { SetMlaRequestInternalStepInput } from '../mla-request.inputs.js';
import { next, ownSide, subjectOf } from './parts.js';

/** A State sets its own internal step or assignee; the other State never sees it (UNCAC art. 46(25)). */
export async function setMlaRequestInternalStep(
  operation: Operation,
  input: SetMlaRequestInternalStepInput,
): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, input.id);
  next(operation, request);
  const side = await ownSide(operation, request);
  if (input.internalStep !== undefined) side.internalStep = input.internalStep;
  if (input.assignee !== undefined) side.assignee = input.assignee;
  return subjectOf(request);
}
