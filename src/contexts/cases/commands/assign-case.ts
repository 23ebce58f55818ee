import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import type { AssignCaseInput, EndAssignmentInput } from '../case-access.inputs.js';
import { CaseAssignment } from '../case-assignment.entity.js';
import { Case } from '../case.entity.js';
import { caseStates } from '../case.states.js';
import { aboutCase } from './case-amendment.js';
import { ownAuthority } from './own-authority.js';

/** A party State gives the case to one of its competent authorities (UNCAC art. 46(13)), which sees it from then on. */
export async function assignCase(operation: Operation, input: AssignCaseInput): Promise<Subject> {
  const found = await operation.takeUnversioned(Case, input.id);
  caseStates.next(found, 'assignCase');
  const field = 'input.authority';
  const authority = await ownAuthority(operation, input.authority, field);
  const { em, now } = operation;
  const inForce = { case: found.id, authority: authority.id, endedAt: null };
  if ((await em.findOne(CaseAssignment, inForce)) !== null)
    throw new DomainError('CONFLICT', 'The case is assigned to this authority already.', { field });
  em.persist(
    Object.assign(new CaseAssignment(), { case: found, state: authority.state, authority, assignedAt: now }),
  );
  return aboutCase(found);
}

/** The State that made an assignment ends it: the authority no longer sees the case. */
export async function endAssignment(operation: Operation, input: EndAssignmentInput): Promise<Subject> {
  const assignment = await operation.take(CaseAssignment, input.id, input.expectedVersion);
  if (assignment.endedAt !== null)
    throw new DomainError('INVALID_TRANSITION', 'This assignment has ended already.', { allowedFrom: [] });
  assignment.endedAt = operation.now;
  const { id } = assignment.case;
  return { type: 'Case', key: id, chain: id };
}
