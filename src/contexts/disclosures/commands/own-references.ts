import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { Case, noPartyToCase } from '../../cases/index.js';
import { CompetentAuthority } from '../../directory/index.js';

/**
 * A case to which the viewer's State is a party; null for none.
 * @throws DomainError NOT_FOUND when the viewer can see none with this id; BAD_USER_INPUT when the State is no party
 */
export async function ownCase(operation: Operation, id: string | null): Promise<Case | null> {
  if (id === null) return null;
  const found = await operation.refer(Case, id, 'input.caseId');
  if (!found.partyStates.includes(operation.state))
    throw badInput([{ field: 'input.caseId', message: noPartyToCase }]);
  return found;
}

/**
 * A competent authority of the viewer's State; null for none.
 * @throws DomainError NOT_FOUND, BAD_USER_INPUT when it is another State's
 */
export async function ownAuthority(
  operation: Operation,
  id: string | null,
): Promise<CompetentAuthority | null> {
  if (id === null) return null;
  const found = await operation.refer(CompetentAuthority, id, 'input.authorityId');
  if (found.state.code !== operation.state)
    throw badInput([
      { field: 'input.authorityId', message: 'Name a competent authority of your own State.' },
    ]);
  return found;
}
