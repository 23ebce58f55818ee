import type { EntityManager } from '@mikro-orm/postgresql';
import iso6391 from 'iso-639-1';
import type { Operation } from '../../../platform/commands/operation.js';
import { contactOf, dayIn, type CentralAuthorityEntry } from '../../directory/index.js';
import { enclosuresOf } from '../enclosures/write-enclosures.js';
import { MlaRequestItemParticulars } from '../items/mla-request-item-particulars.entity.js';
import { MlaRequestItem } from '../items/mla-request-item.entity.js';
import { particularNames } from '../items/particular-names.js';
import { MlaRequestPerson } from '../mla-request-person.entity.js';
import { MlaRequest } from '../mla-request.entity.js';
import { MlaRequestOffence } from '../offences/mla-request-offence.entity.js';
import { MlaRequestTranslation } from '../translations/mla-request-translation.entity.js';
import { contentsOf, saidInContents } from '../undivided/contents-of-request.js';
import type { LetterAuthority } from './letter-authorities.js';
import type { LetterItem, LetterParticulars } from './letter-items.js';
import { currencyNames, stateNames } from './letter-names.js';
import type { LetterEarlier, LetterFacts } from './letter-of-request.js';
import type { LetterPerson } from './letter-persons.js';

/** Everything that a request says, as its letter says it: at its submission, by the central authority that submits it. */
export async function letterFactsOf(operation: Operation, request: MlaRequest): Promise<LetterFacts> {
  const { em, now } = operation;
  await em.populate(request, ['requestingState', 'requestedState', 'treaty']);
  const contents = await contentsOf(em, request);
  const { requestingState, requestedState, treaty } = request;
  const inOrder = { orderBy: { position: 'asc' } } as const;
  const translations = await em.find(MlaRequestTranslation, { request, isListed: true }, inOrder);
  return {
    ...plainOf(request),
    ...saidInContents(contents),
    adHocAgreementGivenBy: contents.undivided.adHocAgreementGivenBy,
    requestingState: requestingState.name,
    requestedState: requestedState.name,
    from: await authorityOf(em, request.requestingAuthorityEntry),
    to: await authorityOf(em, request.requestedAuthorityEntry),
    reference: request.requestingReference,
    day: await dayIn(em, requestingState.code, now),
    language: iso6391.getName(request.language),
    treaty: treaty === null ? null : { name: treaty.name, reference: treaty.reference },
    followsUp: await earlierOf(em, request, request.followsUp),
    resubmits: await earlierOf(em, request, request.resubmits),
    offences: await em.find(MlaRequestOffence, { request, isListed: true }, inOrder),
    items: await itemsOf(em, request),
    persons: await personsOf(em, request),
    translations: translations.map(({ language, isCertified, parts }) => ({
      ...{ language: iso6391.getName(language), isCertified, parts },
    })),
    enclosures: (await enclosuresOf(operation, request)).map((one) => ({
      ...one,
      language: one.language === null ? null : iso6391.getName(one.language),
    })),
  };
}

function plainOf(request: MlaRequest) {
  const { legalBasis, legalBasisDetail, purpose, urgent, urgencyReason, deadline, deadlineReason } = request;
  const { confidential, channel, oral, adHocAgreement, incompleteReason } = request;
  return {
    ...{ legalBasis, legalBasisDetail, purpose, urgent, urgencyReason, deadline, deadlineReason },
    ...{ confidential, channel, oral, adHocAgreement, incompleteReason },
  };
}

async function authorityOf(
  em: EntityManager,
  entry: CentralAuthorityEntry | null,
): Promise<LetterAuthority | null> {
  if (entry === null) return null;
  const { institution, unit, address, phone, fax, email } = entry;
  const { receivingAuthority, urgentContact, urgentContactHours } = entry;
  return {
    ...{ institution, unit, address, phone, fax, email },
    ...{ receivingAuthority, urgentContact, urgentContactHours },
    contact: await contactOf(em, entry),
  };
}

/** The earlier request; one that who submits may not see is not told by number either. */
async function earlierOf(
  em: EntityManager,
  { requestingState }: MlaRequest,
  earlier: MlaRequest | null,
): Promise<LetterEarlier | null> {
  if (earlier === null) return null;
  const found = await em.findOne(MlaRequest, { id: earlier.id });
  if (found === null) return null;
  const { requestingReference: reference, requestedReference: theirReference, oral, status } = found;
  const { submittedAt } = found;
  const day = submittedAt === null ? null : await dayIn(em, requestingState.code, submittedAt);
  return { reference, theirReference, day, oral, status };
}

async function itemsOf(em: EntityManager, request: MlaRequest): Promise<readonly LetterItem[]> {
  const items = await em.find(MlaRequestItem, { request, isListed: true }, { orderBy: { position: 'asc' } });
  const particulars = await em.find(MlaRequestItemParticulars, { request });
  const codes = particulars.flatMap(({ estimatedValueCurrency: code }) => code ?? []);
  const currencyOf = await currencyNames(em, codes);
  return items.map(({ id, type, avenue, coercive }) => {
    const own = particulars.find(({ item }) => item.id === id);
    return { type, avenue, coercive, particulars: own === undefined ? {} : particularsOf(own, currencyOf) };
  });
}

function particularsOf(
  own: MlaRequestItemParticulars,
  currencyOf: (code: string) => string,
): LetterParticulars {
  const given = Object.fromEntries(particularNames.map((name) => [name, own[name]])) as LetterParticulars;
  const { estimatedValueCurrency: code } = own;
  return { ...given, estimatedValueCurrency: code === null ? null : currencyOf(code) };
}

async function personsOf(em: EntityManager, request: MlaRequest): Promise<readonly LetterPerson[]> {
  const persons = await em.find(
    MlaRequestPerson,
    { request, isListed: true },
    { orderBy: { id: 'asc' }, populate: ['nationality'] },
  );
  const codes = persons.flatMap(({ identifiers }) => identifiers.flatMap((one) => one.issuingState ?? []));
  const stateOf = await stateNames(em, codes);
  return persons.map(({ name, aliases, kind, nationality, bornOn, location, identifiers }) => ({
    ...{ name, aliases, kind, bornOn, location },
    nationality: nationality?.name ?? null,
    identifiers: identifiers.map(({ issuingState, value, isWhole, ...one }) => ({
      ...{ kind: one.kind, value, isWhole },
      issuedBy: issuingState === null ? null : stateOf(issuingState),
    })),
  }));
}
