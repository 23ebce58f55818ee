import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { CompetentAuthority, State } from '../../directory/index.js';
import { MlaRequestAssignment } from '../mla-request-assignment.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { assignedParts } from '../assignment/assigned-parts.js';
import type { AssignMlaRequestInput } from '../assignment/assignment.inputs.js';
import { MlaRequestAssignmentPart } from '../assignment/mla-request-assignment-part.entity.js';
import { next, subjectOf } from './parts.js';

/**
 * A State gives a request, or items of it, to one of its competent authorities, which sees from then on what was assigned
 * to it (UNCAC art. 46(13)).
 */
export async function assignMlaRequest(operation: Operation, input: AssignMlaRequestInput): Promise<Subject> {
  const { em, state } = operation;
  const request = await operation.takeUnversioned(MlaRequest, input.id);
  next(operation, request);
  const authority = await operation.refer(CompetentAuthority, input.authorityId, 'input.authorityId');
  if (authority.state.code !== state) {
    throw badInput([
      { field: 'input.authorityId', message: 'Name a competent authority of your own State.' },
    ]);
  }
  if ((await em.findOne(MlaRequestAssignment, { request, authority, endedAt: null })) !== null) {
    throw new DomainError('CONFLICT', 'The request is assigned to this authority already.');
  }
  const parts = await assignedParts(operation, request, input);
  const assignment = Object.assign(new MlaRequestAssignment(), {
    request,
    state: em.getReference(State, state),
    authority,
    coversAll: parts === null,
    assignedAt: operation.now,
  });
  em.persist(assignment);
  for (const item of parts?.items ?? [])
    em.persist(Object.assign(new MlaRequestAssignmentPart(), { assignment, item }));
  for (const person of parts?.persons ?? [])
    em.persist(Object.assign(new MlaRequestAssignmentPart(), { assignment, person }));
  return subjectOf(request);
}
