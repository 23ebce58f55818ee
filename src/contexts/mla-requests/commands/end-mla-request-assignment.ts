import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { CompetentAuthority } from '../../directory/index.js';
import { MlaRequestAssignment } from '../mla-request-assignment.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { EndMlaRequestAssignmentInput } from '../assignment/assignment.inputs.js';
import { next, subjectOf } from './parts.js';

/** A State takes a request back from one of its competent authorities, which no longer sees it. */
export async function endMlaRequestAssignment(
  operation: Operation,
  input: EndMlaRequestAssignmentInput,
): Promise<Subject> {
  const request = await operation.takeUnversioned(MlaRequest, input.id);
  next(operation, request);
  const authority = await operation.refer(CompetentAuthority, input.authorityId, 'input.authorityId');
  const assignment = await operation.em.findOne(MlaRequestAssignment, { request, authority, endedAt: null });
  if (assignment === null)
    throw new DomainError('CONFLICT', 'The request is not assigned to this authority.');
  assignment.endedAt = operation.now;
  return subjectOf(request);
}
