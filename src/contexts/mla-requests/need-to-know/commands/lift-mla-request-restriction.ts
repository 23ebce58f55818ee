import type { Subject } from '../../../../platform/commands/command-runner.js';
import type { Operation } from '../../../../platform/commands/operation.js';
import { DomainError } from '../../../../platform/errors.js';
import { subjectOf } from '../../commands/parts.js';
import { MlaRequest } from '../../mla-request.entity.js';
import type { LiftMlaRequestRestrictionInput } from '../need-to-know.inputs.js';
import { endTeam } from '../teams.js';

/** A supervisor opens a request again to all officers of the own central authority. */
export async function liftMlaRequestRestriction(
  operation: Operation,
  input: LiftMlaRequestRestrictionInput,
): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, input.id);
  if (!(await endTeam(operation, request)))
    throw new DomainError(
      'CONFLICT',
      'The request is not restricted: all officers of your State know of it.',
    );
  return subjectOf(request, input.reason);
}
