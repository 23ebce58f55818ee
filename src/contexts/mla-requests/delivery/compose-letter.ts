import { createHash } from 'node:crypto';
import type { Operation } from '../../../platform/commands/operation.js';
import { dayIn } from '../../directory/index.js';
import { particularNames } from '../items/particular-names.js';
import { MlaRequestItemParticulars } from '../items/mla-request-item-particulars.entity.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { MlaRequestContent } from '../mla-request-content.entity.js';
import type { MlaRequestEvent } from '../mla-request-event.entity.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';
import { DeliverySubject } from './delivery.enums.js';
import { letterOf, type LetterItem } from './letter.js';
import { MlaRequestLetter } from './mla-request-letter.entity.js';

/** SHA-256 of a text in UTF-8, in hexadecimal, as `sha256sum` gives it of the printed file. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Puts the letter of a request together as it is submitted; from then on neither changes. */
export async function composeLetter(operation: Operation, request: MlaRequest): Promise<MlaRequestLetter> {
  const { em, now } = operation;
  await em.populate(request, ['requestingState', 'requestedState']);
  const content = await em.findOneOrFail(MlaRequestContent, { request });
  const persons = await em.find(MlaRequestPerson, { request, isListed: true }, { orderBy: { id: 'asc' } });
  const text = letterOf({
    ...plainOf(request),
    day: await dayIn(em, request.requestingState.code, now),
    subjectMatter: content.subjectMatter,
    facts: content.facts,
    assistanceSought: content.assistanceSought,
    procedureWished: content.procedureWished,
    items: await itemsOf(operation, request),
    persons: persons.map(({ name, aliases }) => ({ name, aliases })),
  });
  return letterFrom(operation, request, { event: null, subject: DeliverySubject.REQUEST, text });
}

/** Keeps a letter as it is: the letter of request, or of a step of one of the two States. */
export function letterFrom(
  { em, now }: Operation,
  request: MlaRequest,
  {
    event,
    subject,
    text,
  }: {
    readonly event: MlaRequestEvent | null;
    readonly subject: DeliverySubject;
    readonly text: string;
  },
): MlaRequestLetter {
  const { case: caseFile, requestingState } = request;
  const letter = Object.assign(new MlaRequestLetter(), {
    ...{ request, case: caseFile, event, subject, text },
    fromState: event?.byState ?? requestingState,
    digest: digestOf(text),
    composedAt: now,
  });
  em.persist(letter);
  return letter;
}

function plainOf(request: MlaRequest) {
  const { requestingState, requestedState, requestingAuthorityEntry, requestedAuthorityEntry } = request;
  const { language, confidential, legalBasis, legalBasisDetail, offences, purpose } = request;
  const { urgent, urgencyReason, deadline, deadlineReason } = request;
  return {
    requestingState: requestingState.name,
    requestedState: requestedState.name,
    from: requestingAuthorityEntry?.institution ?? null,
    to: requestedAuthorityEntry?.institution ?? null,
    reference: request.requestingReference,
    ...{ language, confidential, legalBasis, legalBasisDetail, offences, purpose },
    ...{ urgent, urgencyReason, deadline, deadlineReason },
  };
}

async function itemsOf({ em }: Operation, request: MlaRequest): Promise<readonly LetterItem[]> {
  const items = await em.find(MlaRequestItem, { request, isListed: true }, { orderBy: { position: 'asc' } });
  const particulars = await em.find(MlaRequestItemParticulars, { request });
  return items.map((item) => {
    const own = particulars.find((one) => one.item.id === item.id);
    const given = particularNames.map((name) => [name, own?.[name] ?? null]);
    return { type: item.type, particulars: Object.fromEntries(given) as LetterItem['particulars'] };
  });
}
