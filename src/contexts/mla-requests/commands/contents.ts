import iso6391 from 'iso-639-1';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { isUuid, keyOf } from '../../../platform/reads/global-id.js';
import { CaseSubject } from '../../cases/index.js';
import { keepsItself } from '../delivery/duties.js';
import { writeItems } from '../items/write-items.js';
import type { MlaRequestContent } from '../mla-request-content.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { LegalBasis, TransmissionChannel } from '../mla-request.enums.js';
import type { MlaRequestContentsInput } from '../mla-request.inputs.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';

/** What a request says itself. */
export const ofRequest = [
  'legalBasis',
  'legalBasisDetail',
  'offences',
  'purpose',
  'urgent',
  'urgencyReason',
  'deadline',
  'deadlineReason',
  'confidential',
  'channel',
  'language',
] as const;
/** What a request always has: it can be changed, not taken away. */
const needed = [
  'items',
  'legalBasis',
  'offences',
  'urgent',
  'confidential',
  'channel',
  'language',
  'persons',
] as const;
/** What its contents say. */
export const ofContent = ['subjectMatter', 'facts', 'assistanceSought', 'procedureWished'] as const;

/**
 * Writes what was given of the contents to the request and its parts; what was not given stays as it is.
 * @throws DomainError BAD_USER_INPUT when a request would lack what it always has, or contradict itself
 */
export async function writeContents(
  operation: Operation,
  request: MlaRequest,
  content: MlaRequestContent,
  given: MlaRequestContentsInput,
): Promise<void> {
  const taken = needed.filter((key) => given[key] === null);
  if (taken.length > 0) {
    const message = 'This can be changed, not taken away.';
    throw badInput(taken.map((key) => ({ field: `input.contents.${key}`, message })));
  }
  Object.assign(request, pick(given, ofRequest));
  Object.assign(content, pick(given, ofContent));
  request.hasSubjectMatter = isText(content.subjectMatter);
  request.hasFacts = isText(content.facts);
  request.hasAssistanceSought = isText(content.assistanceSought);
  // What a State wrote that does not take part is entered as it wrote it; but every text has a language.
  const problems = contradictions(request).filter(
    ({ field }) => keepsItself(request, 'requesting') || field === 'input.contents.language',
  );
  if (problems.length > 0) throw badInput(problems);
  if (given.items != null) await writeItems(operation, request, given.items);
  if (given.persons != null) await writePersons(operation, request, given.persons);
}

/** What a request cannot say at the same time, each with the paragraph. */
export function contradictions(request: MlaRequest): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (holds: boolean, field: string, message: string, held: Pick<Problem, 'rule'> = {}): void => {
    if (!holds) problems.push({ field: `input.contents.${field}`, message, ...held });
  };
  const { urgent, urgencyReason, deadline, deadlineReason, channel, legalBasis, legalBasisDetail, language } =
    request;
  check(
    iso6391.validate(language),
    'language',
    'There is no such language in ISO 639-1: send a code such as "fr".',
  );
  check(!urgent || isText(urgencyReason), 'urgencyReason', 'An urgent request says why it is urgent.');
  check(
    deadline === null || isText(deadlineReason),
    'deadlineReason',
    'A deadline is given with its reason (UNCAC art. 46(24)).',
  );
  check(
    channel !== TransmissionChannel.INTERPOL || urgent,
    'channel',
    'INTERPOL carries requests in urgent circumstances only (UNCAC art. 46(13)).',
    { rule: 'R7' },
  );
  check(
    legalBasis === LegalBasis.UNCAC || isText(legalBasisDetail),
    'legalBasisDetail',
    'Say which treaty or law the request rests on.',
  );
  return problems;
}

async function writePersons({ em }: Operation, request: MlaRequest, ids: readonly string[]): Promise<void> {
  const fieldAt = (index: number): string => `input.contents.persons[${String(index)}]`;
  const keys = ids.map((id, index) => keyOf(id, 'CaseSubject', fieldAt(index)));
  const subjects = await em.find(CaseSubject, { id: { $in: keys.filter(isUuid) }, case: request.case });
  const problems = keys.flatMap((key, index): Problem[] => {
    const subject = subjects.find(({ id }) => id === key);
    if (subject?.isProtected === false) return [];
    return [{ field: fieldAt(index), message: subject === undefined ? unknownPerson : protectedPerson }];
  });
  if (problems.length > 0) throw badInput(problems);
  const present = await em.find(MlaRequestPerson, { request });
  for (const person of present) person.isListed = subjects.some(({ id }) => id === person.subject.id);
  for (const subject of subjects) {
    if (present.some((person) => person.subject.id === subject.id)) continue;
    const person = new MlaRequestPerson();
    const { case: caseFile, requestingState, requestedState } = request;
    em.persist(Object.assign(person, { request, case: caseFile, requestingState, requestedState, subject }));
  }
}

const unknownPerson = 'The case has no such person or entity that you may see.';
const protectedPerson =
  'A protected person exists for your own central authority alone, and is not named in a request (UNCAC arts 32, 33).';

function pick(given: MlaRequestContentsInput, keys: readonly (keyof MlaRequestContentsInput)[]): object {
  return Object.fromEntries(keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])));
}

const isText = (text: string | null): boolean => text !== null && text.trim() !== '';
