import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
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
