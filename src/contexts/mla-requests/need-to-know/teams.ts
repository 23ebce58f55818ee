import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, forbidden } from '../../../platform/errors.js';
import { holds } from '../../../platform/policy/rule.js';
import { supervisor } from '../../access/index.js';
import { State } from '../../directory/index.js';
import type { MlaRequestSide } from '../mla-request-side.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestRestriction } from './mla-request-restriction.entity.js';

/** The restriction of a request in the viewer's State that is in force; null where all officers know of the request. */
export function restrictionOf(
  { em, state }: Operation,
  request: MlaRequest,
): Promise<MlaRequestRestriction | null> {
  return em.findOne(MlaRequestRestriction, { request, state: { code: state }, liftedAt: null });
}

/** Names the team that knows of a request from now on, instead of the team before. */
export async function nameTeam(
  operation: Operation,
  request: MlaRequest,
  officers: readonly string[],
  reason: string,
): Promise<void> {
  const { em, state, userId, now } = operation;
  await endTeam(operation, request);
  em.persist(
    Object.assign(new MlaRequestRestriction(), {
      request,
      state: em.getReference(State, state),
      officers: [...new Set(officers)],
      reason,
      restrictedBy: userId,
      restrictedAt: now,
    }),
  );
}

/** Ends the restriction that is in force; false where there is none. */
export async function endTeam(operation: Operation, request: MlaRequest): Promise<boolean> {
  const former = await restrictionOf(operation, request);
  if (former === null) return false;
  former.liftedAt = operation.now;
  // Written at once: one restriction of a State is in force at a time.
  await operation.em.flush();
  return true;
}

/** Whether the viewer supervises in the central authority: supervisors know of every request of their State. */
export function supervises({ viewer }: Operation): boolean {
  return holds(supervisor, viewer, {});
}

/**
 * Who works on a request inside a State is for the officer who works on it to say, and for supervisors; where nobody works
 * on it, for any officer.
 * @throws DomainError FORBIDDEN
 */
export function requireResponsible(operation: Operation, { assignee }: MlaRequestSide): void {
  if (assignee === null || assignee === operation.userId || supervises(operation)) return;
  throw forbidden(operation.command, 'working on the request (ownSide.assignee), or supervising');
}

/**
 * Nobody is named as working on a request that is kept from them.
 * @throws DomainError BAD_USER_INPUT for an officer who is not of the team
 */
export async function requireKnowing(
  operation: Operation,
  request: MlaRequest,
  officer: string,
  field: string,
): Promise<void> {
  const team = await restrictionOf(operation, request);
  if (team === null || officer === operation.userId || team.officers.includes(officer)) return;
  const message =
    'The request is kept to a team of which this person is none. Hand it over, or name the team anew.';
  throw badInput([{ field, message }]);
}
