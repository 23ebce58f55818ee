import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { ownSide, subjectOf } from '../../commands/parts.js';
import { openHandover } from '../../handovers/handovers.js';
import { MlaRequest } from '../../mla-request.entity.js';
import { requireNoConflict } from '../conflicts.js';
import type { RestrictMlaRequestInput } from '../need-to-know.inputs.js';
import { nameTeam, requireResponsible, supervises } from '../teams.js';

/**
 * A State keeps a request to a team of its central authority: for its other officers the request does not exist from then
 * on. Whoever works on it, or is offered the work, stays in the team, and so does an officer who names it: nobody loses a
 * request by mistake.
 */
export async function restrictMlaRequest(
  operation: Operation,
  input: RestrictMlaRequestInput,
): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, input.id);
  const side = await ownSide(operation, request);
  requireResponsible(operation, side);
  await requireNoConflict(operation, request, input.officers, (index) => `input.officers[${String(index)}]`);
  const offer = await openHandover(operation, request);
  const naming = supervises(operation) ? null : operation.userId;
  const always = [side.assignee, offer?.toOfficer ?? null, naming].filter((officer) => officer !== null);
  await nameTeam(operation, request, [...input.officers, ...always], input.reason);
  return subjectOf(request, input.reason);
}
