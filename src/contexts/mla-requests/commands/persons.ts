import type { Operation } from '../../../platform/commands/operation.js';
import { DomainError } from '../../../platform/errors.js';
import { identifiersOf, type CaseSubject } from '../../cases/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';

/** The persons whom a request names, with the case's records of them. */
export function personsOf({ em }: Operation, request: MlaRequest): Promise<MlaRequestPerson[]> {
  return em.find(MlaRequestPerson, { request, isListed: true }, { populate: ['subject'] });
}

/** What a request says of a person: what the case knows of it. */
export type SaidOfPerson = Pick<
  CaseSubject,
  'name' | 'aliases' | 'kind' | 'nationality' | 'bornOn' | 'location'
> &
  Pick<MlaRequestPerson, 'identifiers'>;

/** The persons whom a request names, each with what the case says of it now. */
export async function personsAsKnown(
  operation: Operation,
  request: MlaRequest,
): Promise<readonly { readonly person: MlaRequestPerson; readonly said: SaidOfPerson }[]> {
  const persons = await personsOf(operation, request);
  const said = await saidOf(
    operation,
    persons.map(({ subject }) => subject),
  );
  return persons.map((person, at) => ({ person, said: said[at] as SaidOfPerson }));
}

/** What the case says of its persons now. */
export async function saidOf(
  { em }: Operation,
  subjects: readonly CaseSubject[],
): Promise<readonly SaidOfPerson[]> {
  const known = await identifiersOf(
    em,
    subjects.map(({ id }) => id),
  );
  return subjects.map(({ id, name, aliases, kind, nationality, bornOn, location }) => {
    const identifiers = known
      .filter(({ subject }) => subject === id)
      .map(({ subject: _of, ...identifier }) => identifier);
    return { name, aliases: [...aliases], kind, nationality, bornOn, location, identifiers };
  });
}

/** Fixes what the request says of its persons: from now on the case's record may change without the request. */
export async function fixPersons(operation: Operation, request: MlaRequest): Promise<void> {
  for (const { person, said } of await personsAsKnown(operation, request))
    Object.assign(person, { ...said, subjectVersion: person.subject.version });
}

/**
 * Holds the persons against the case's records: who approves a request has read them as they are.
 * @throws DomainError INCOMPLETE when one was changed, or protected, since the submission was proposed
 */
export async function requireFixedPersons(operation: Operation, request: MlaRequest): Promise<void> {
  const persons = await personsOf(operation, request);
  const changed = persons.filter(
    ({ subject, subjectVersion }) => subject.isProtected || subject.version !== subjectVersion,
  );
  if (changed.length === 0) return;
  throw new DomainError(
    'INCOMPLETE',
    `${operation.command} is not possible: what the case says of a person in the request changed since it was proposed. Return the request to draft and propose it again.`,
    { missing: [{ missing: 'persons as they were proposed', source: 'four eyes; UNCAC art. 46(15)(e)' }] },
  );
}
