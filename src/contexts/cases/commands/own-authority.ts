import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { CompetentAuthority } from '../../directory/index.js';

/**
 * A competent authority of the State for which the viewer acts.
 * @throws DomainError NOT_FOUND when the directory has none with this id; BAD_USER_INPUT when it is another State's
 */
export async function ownAuthority(
  operation: Operation,
  id: string,
  field: string,
): Promise<CompetentAuthority> {
  const authority = await operation.refer(CompetentAuthority, id, field);
  if (authority.state.code !== operation.state)
    throw badInput([{ field, message: 'This authority is another State’s; name one of your own State.' }]);
  return authority;
}
