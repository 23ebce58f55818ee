import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { isUuid, keyOf } from '../../../platform/reads/global-id.js';
import { CaseSubject } from '../../cases/index.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';

/**
 * Names the persons of a draft anew; nobody is deleted.
 * @throws DomainError BAD_USER_INPUT naming each who is not of the case, or protected
 */
export async function writePersons(
  { em }: Operation,
  request: MlaRequest,
  ids: readonly string[],
): Promise<void> {
  const fieldAt = (index: number): string => `input.contents.persons[${String(index)}]`;
  const keys = ids.map((id, index) => keyOf(id, 'CaseSubject', fieldAt(index)));
  const subjects = await em.find(CaseSubject, { id: { $in: keys.filter(isUuid) }, case: request.case });
  const problems = keys.flatMap((key, index): Problem[] => {
    const subject = subjects.find(({ id }) => id === key);
    if (subject?.isProtected === false) return [];
    return [{ field: fieldAt(index), message: subject === undefined ? unknownPerson : protectedPerson }];
  });
  if (problems.length > 0) throw badInput(problems);
  request.hasPersons = subjects.length > 0;
  const present = await em.find(MlaRequestPerson, { request });
  for (const person of present) person.isListed = subjects.some(({ id }) => id === person.subject.id);
  for (const subject of subjects) {
    if (present.some((person) => person.subject.id === subject.id)) continue;
    const person = new MlaRequestPerson();
    const { case: caseFile, requestingState, requestedState } = request;
    const { isSent } = request;
    em.persist(
      Object.assign(person, { request, case: caseFile, requestingState, requestedState, subject, isSent }),
    );
  }
}

const unknownPerson = 'The case has no such person or entity that you may see.';
const protectedPerson =
  'A protected person exists for your own central authority alone, and is not named in a request (UNCAC arts 32, 33).';
