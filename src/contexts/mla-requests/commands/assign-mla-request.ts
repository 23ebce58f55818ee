import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { CompetentAuthority, State } from '../../directory/index.js';
import { MlaRequestAssignment } from '../mla-request-assignment.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import type { AssignMlaRequestInput } from '../mla-request.inputs.js';
import { next, subjectOf } from './parts.js';

/** A State gives a request to one of its competent authorities, which sees it from then on (UNCAC art. 46(13)). */
export async function assignMlaRequest(operation: Operation, input: AssignMlaRequestInput): Promise<Subject> {
  const { em, state, now } = operation;
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
  const assignment = new MlaRequestAssignment();
  em.persist(
    Object.assign(assignment, { request, state: em.getReference(State, state), authority, assignedAt: now }),
  );
  return subjectOf(request);
}
