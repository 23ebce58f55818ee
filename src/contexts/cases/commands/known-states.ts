import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';

/** A State code in an input, and where it stands there. */
export interface StateAt {
  readonly field: string;
  readonly code: string | null | undefined;
}

/**
 * The States of the directory with these codes; what is absent is passed over.
 * @throws DomainError BAD_USER_INPUT naming every code that the directory does not know
 */
export async function knownStates(
  { em }: Operation,
  ...asked: readonly StateAt[]
): Promise<(code: string) => State> {
  const given = asked.filter((one): one is StateAt & { code: string } => typeof one.code === 'string');
  const found = await em.find(State, { code: { $in: [...new Set(given.map(({ code }) => code))] } });
  const byCode = new Map(found.map((state) => [state.code, state]));
  const unknown = given.filter(({ code }) => !byCode.has(code));
  if (unknown.length > 0) {
    throw badInput(
      unknown.map(({ field, code }): Problem => ({
        field,
        message: `The directory has no State, territory or organization with the code ${code}.`,
      })),
    );
  }
  return (code) => byCode.get(code) as State;
}
