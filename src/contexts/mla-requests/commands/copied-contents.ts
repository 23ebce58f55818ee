import type { Operation } from '../../../platform/commands/operation.js';
import { copyEnclosures } from '../enclosures/write-enclosures.js';
import { copyTranslations } from '../translations/write-translations.js';
import { copyOffences } from '../offences/write-offences.js';
import { copyItems } from '../items/copy-items.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';
import { contentsOf, saidInContents, type ContentsOfRequest } from '../undivided/contents-of-request.js';
import { ofRequest } from './contents.js';

/** What the contents hold, noted on the request for its lifecycle. */
const noted = [
  ...(['hasSubjectMatter', 'hasConductingAuthority', 'hasConductingAuthorityFunctions'] as const),
  ...(['hasFacts', 'hasAssistanceSought'] as const),
];

/** Copies what an earlier request says and asks for, and whom it names, to a draft; those whom the case protects by now stay out. */
export async function copyContents(
  operation: Operation,
  earlier: MlaRequest,
  request: MlaRequest,
  { content, undivided }: ContentsOfRequest,
): Promise<void> {
  const { em } = operation;
  const { assistanceSought, ...said } = saidInContents(await contentsOf(em, earlier));
  for (const key of [...ofRequest, ...noted]) Object.assign(request, { [key]: copyOf(earlier[key]) });
  for (const [key, value] of Object.entries(said)) Object.assign(content, { [key]: copyOf(value) });
  undivided.assistanceSought = assistanceSought;
  const items = await copyItems(operation, earlier, request);
  await copyEnclosures(operation, earlier, request, items);
  await copyOffences(operation, earlier, request);
  await copyTranslations(operation, earlier, request);
  const persons = await em.find(
    MlaRequestPerson,
    { request: earlier, isListed: true },
    { populate: ['subject'] },
  );
  const { case: caseFile, requestingState, requestedState } = request;
  const named = persons.filter((person) => !person.subject.isProtected);
  request.hasPersons = named.length > 0;
  for (const { subject } of named) {
    const person = new MlaRequestPerson();
    em.persist(Object.assign(person, { request, case: caseFile, requestingState, requestedState, subject }));
  }
}

const copyOf = (value: unknown): unknown => (Array.isArray(value) ? [...(value as unknown[])] : value);
