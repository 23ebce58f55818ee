import type { Operation } from '../../../platform/commands/operation.js';
import { badInput } from '../../../platform/errors.js';
import { requireState, StateKind, type State } from '../../directory/index.js';

/**
 * The other State of a disclosure.
 * @throws DomainError BAD_USER_INPUT when the directory has none, it is the viewer's own, or an organization
 */
export async function otherState({ em, state }: Operation, code: string, field: string): Promise<State> {
  const other = await requireState(em, code, field);
  if (other.code === state)
    throw badInput([{ field, message: 'Information is given between two States: name another State.' }]);
  if (other.kind === StateKind.ORGANIZATION)
    throw badInput([
      {
        field,
        message: `${other.name} is an organization; information goes from State to State (UNCAC art. 46(4)).`,
      },
    ]);
  return other;
}
