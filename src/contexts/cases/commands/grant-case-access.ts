import type { Subject } from '../../../platform/commands/command-runner.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';
import type { GrantCaseAccessInput, RevokeCaseAccessInput } from '../case-access.inputs.js';
import { CaseGrant } from '../case-grant.entity.js';
import { Case } from '../case.entity.js';
import { caseStates } from '../case.states.js';
import { aboutCase } from './case-amendment.js';

/** A party State lets StAR see the case, without names, for a purpose and for a year at most. */
export async function grantCaseAccess(operation: Operation, input: GrantCaseAccessInput): Promise<Subject> {
  const found = await operation.takeUnversioned(Case, input.id);
  caseStates.next(found, 'grantCaseAccess');
  const { em, state, now } = operation;
  const { purpose, expiresAt } = input;
  if (expiresAt <= now || expiresAt > inAYear(now))
    throw badInput([
      { field: 'input.expiresAt', message: 'A grant ends after now and at most one year from now.' },
    ]);
  em.persist(
    Object.assign(new CaseGrant(), {
      case: found,
      state: em.getReference(State, state),
      purpose,
      grantedAt: now,
      expiresAt,
    }),
  );
  return aboutCase(found);
}

/** The State that gave a grant takes it back: StAR no longer sees the case through it. */
export async function revokeCaseAccess(operation: Operation, input: RevokeCaseAccessInput): Promise<Subject> {
  const grant = await operation.take(CaseGrant, input.id, input.expectedVersion);
  if (grant.revokedAt !== null)
    throw new DomainError('INVALID_TRANSITION', 'This grant has been revoked already.', { allowedFrom: [] });
  grant.revokedAt = operation.now;
  const { id } = grant.case;
  return { type: 'Case', key: id, chain: id };
}

function inAYear(now: Date): Date {
  const end = new Date(now);
  end.setUTCFullYear(now.getUTCFullYear() + 1);
  return end;
}
