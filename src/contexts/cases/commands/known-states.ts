import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { State } from '../../directory/index.js';

/** A State code in an input, and where it stands there. */
export interface StateAt {
  readonly field: string;
  readonly code: string | null | undefined;
}

/**
 * What is wrong with States that an input names: those whose codes the directory does not know. Asked at once, however many there
 * are; what is absent is passed over.
 */
export async function unknownStates(
  operation: Operation,
  asked: readonly StateAt[],
): Promise<readonly Problem[]> {
  return problemsOf(asked, await namedIn(operation, asked));
}

/**
 * The States of the directory with these codes; what is absent is passed over.
 * @throws DomainError BAD_USER_INPUT naming every code that the directory does not know
 */
export async function knownStates(
  operation: Operation,
  ...asked: readonly StateAt[]
): Promise<(code: string) => State> {
  const named = await namedIn(operation, asked);
  const problems = problemsOf(asked, named);
  if (problems.length > 0) throw badInput(problems);
  return (code) => named.get(code) as State;
}

async function namedIn({ em }: Operation, asked: readonly StateAt[]): Promise<ReadonlyMap<string, State>> {
  const codes = new Set(asked.flatMap(({ code }) => code ?? []));
  const found = codes.size === 0 ? [] : await em.find(State, { code: { $in: [...codes] } });
  return new Map(found.map((state) => [state.code, state]));
}

const problemsOf = (asked: readonly StateAt[], named: ReadonlyMap<string, State>): readonly Problem[] =>
  asked.flatMap(({ field, code }): Problem[] =>
    code == null || named.has(code)
      ? []
      : [{ field, message: `The directory has no State, territory or organization with the code ${code}.` }],
  );
