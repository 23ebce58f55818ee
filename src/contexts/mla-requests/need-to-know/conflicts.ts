import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, DomainError, type Problem } from '../../../platform/errors.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { ConflictDecision, MlaRequestConflict } from './mla-request-conflict.entity.js';

/** Conflicts of interest of the own State's people with a request that no supervisor has dismissed. */
export async function openConflicts(
  { em, state }: Operation,
  request: MlaRequest,
): Promise<readonly MlaRequestConflict[]> {
  const found = await em.find(MlaRequestConflict, { request, state: { code: state } });
  return found.filter(({ decision }) => decision !== ConflictDecision.DISMISSED);
}

/**
 * Nobody is given work on a request with which they have a conflict of interest.
 * @param fieldOf the field of the input in which an officer was named, by place
 * @throws DomainError BAD_USER_INPUT naming every officer who has one
 */
export async function requireNoConflict(
  operation: Operation,
  request: MlaRequest,
  officers: readonly string[],
  fieldOf: (index: number) => string,
): Promise<void> {
  const barred = new Set((await openConflicts(operation, request)).map(({ officer }) => officer));
  const problems = officers.flatMap((officer, index): Problem[] =>
    barred.has(officer)
      ? [{ field: fieldOf(index), message: 'This officer has a conflict of interest with the request.' }]
      : [],
  );
  if (problems.length > 0) throw badInput(problems);
}

/**
 * Nothing leaves a State on the word of somebody who has an interest in it (docs/decisions/0006): what they proposed is taken
 * back when the conflict of interest is declared, and if something of theirs waits all the same, it is not approved.
 * @param proposedBy null where nothing waits
 * @param dropWith the command that drops what waits
 * @throws DomainError CONFLICT
 */
export async function requireUnbarredProposer(
  operation: Operation,
  request: MlaRequest,
  proposedBy: string | null,
  dropWith: string,
): Promise<void> {
  const barred = (await openConflicts(operation, request)).some(({ officer }) => officer === proposedBy);
  if (!barred) return;
  throw new DomainError(
    'CONFLICT',
    `${operation.command} is not possible: ${String(proposedBy)}, who proposed it, has a conflict of interest with the request (art. 8(5)). Drop it with ${dropWith}, and let somebody else propose it anew.`,
    { conflictOfInterest: { proposedBy }, dropWith },
  );
}
