import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { CompetentAuthority } from '../../directory/index.js';

/**
 * A competent authority of one of these States; null where none is named.
 * @throws DomainError BAD_USER_INPUT, NOT_FOUND
 */
export async function authorityOf(
  operation: Operation,
  states: readonly string[],
  id: string | null | undefined,
  field: string,
): Promise<CompetentAuthority | null> {
  if (id == null) return null;
  const authority = await operation.refer(CompetentAuthority, id, field);
  if (!states.includes(authority.state.code))
    throw badInput([{ field, message: `Name a competent authority of ${states.join(' or ')}.` }]);
  return authority;
}
