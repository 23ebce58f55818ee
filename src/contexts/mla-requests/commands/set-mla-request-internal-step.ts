import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { SetMlaRequestInternalStepInput } from '../mla-request.inputs.js';
import type { MlaRequestSide } from '../mla-request-side.entity.js';
import { requireNoConflict } from '../need-to-know/conflicts.js';
import { requireKnowing, requireResponsible } from '../need-to-know/teams.js';
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
  if (input.assignee !== undefined) await nameAssignee(operation, request, side, input.assignee);
  return subjectOf(request);
}

/**
 * Names who works on the request. From one person to another the work passes by a hand-over, which that person accepts,
 * unless a supervisor says so.
 * @throws DomainError FORBIDDEN while another works on it; BAD_USER_INPUT for one who is barred, or not of the team
 */
async function nameAssignee(
  operation: Operation,
  request: MlaRequest,
  side: MlaRequestSide,
  assignee: string | null,
): Promise<void> {
  if (assignee === side.assignee) return;
  requireResponsible(operation, side);
  if (assignee !== null) {
    await requireNoConflict(operation, request, [assignee], () => 'input.assignee');
    await requireKnowing(operation, request, assignee, 'input.assignee');
  }
  side.assignee = assignee;
}
