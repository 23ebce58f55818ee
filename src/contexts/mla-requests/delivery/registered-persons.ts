import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { globalId } from '../../../platform/reads/global-id.js';
import {
  AddSubjectInput,
  alwaysProtected,
  caseCommands,
  statesNamedBy,
  unknownStates,
  type Case,
} from '../../cases/index.js';
import { MlaRequestContentsInput } from '../mla-request.inputs.js';
import type { RegisteredPersonInput } from './register-mla-request.inputs.js';

/**
 * Enters the persons whom a paper names in the case, by the case's own rules, and gives their ids.
 * @param request the key of the request that the paper is
 * @throws DomainError BAD_USER_INPUT naming each who cannot be named; FORBIDDEN in a case that another State leads
 */
export async function enterPersons(
  operation: Operation,
  { id: key }: Case,
  persons: readonly RegisteredPersonInput[],
  request: string,
): Promise<readonly string[]> {
  const problems = await problemsOf(operation, persons);
  if (problems.length > 0) throw badInput(problems);
  const ids: string[] = [];
  for (const person of persons) {
    const of = Object.assign(new AddSubjectInput(), person, { id: globalId('Case', key) });
    const entered = await caseCommands.addSubject(operation.as('addSubject'), of, undefined, request);
    ids.push(globalId('CaseSubject', entered.key));
  }
  if (ids.length > 0) await operation.em.flush();
  return ids;
}

/** The contents with the persons who were entered beside those whom the case had. */
export function withPersons(
  contents: MlaRequestContentsInput,
  entered: readonly string[],
): MlaRequestContentsInput {
  if (entered.length === 0) return contents;
  const persons = [...(contents.persons ?? []), ...entered];
  return Object.assign(new MlaRequestContentsInput(), contents, { persons });
}

/** Found here, since the case would name the fields as those of one person. */
async function problemsOf(
  operation: Operation,
  persons: readonly RegisteredPersonInput[],
): Promise<readonly Problem[]> {
  const placed = persons.map((person, index) => ({ person, field: `input.persons[${String(index)}]` }));
  const barred = placed.filter(({ person }) => alwaysProtected.has(person.role));
  return [
    ...barred.map(({ field }) => ({ field: `${field}.role`, message: protectedRole })),
    ...(await unknownStates(
      operation,
      placed.flatMap(({ person, field }) => statesNamedBy(person, field)),
    )),
  ];
}

const protectedRole =
  'A protected person exists for your own central authority alone, and is not named in a request (UNCAC arts 32, 33): enter the person in the case.';
