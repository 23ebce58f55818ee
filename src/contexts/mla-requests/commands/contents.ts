import iso6391 from 'iso-639-1';
import { dayAt } from '../../../platform/calendar/days.js';
import type { Operation } from '../../../platform/commands/operation.js';
import { badInput, type Problem } from '../../../platform/errors.js';
import { Treaty, TreatyKind } from '../../directory/index.js';
import type {
  MlaRequestAdHocAgreement,
  MlaRequestAdHocAgreementInput,
} from '../completeness/ad-hoc-agreement.js';
import { keepsItself } from '../delivery/duties.js';
import { writeEnclosures } from '../enclosures/write-enclosures.js';
import { requireUrgency } from '../items/dissipation-risk.js';
import { writeItems } from '../items/write-items.js';
import type { MlaRequest } from '../mla-request.entity.js';
import { LegalBasis, TransmissionChannel } from '../mla-request.enums.js';
import type { MlaRequestContentsInput } from '../mla-request.inputs.js';
import { writeOffences } from '../offences/write-offences.js';
import { writeTranslations } from '../translations/write-translations.js';
import type { ContentsOfRequest } from '../undivided/contents-of-request.js';
import { writePersons } from './write-persons.js';

/** What a request says itself. */
export const ofRequest = [
  'legalBasis',
  'legalBasisDetail',
  'treaty',
  'purpose',
  'urgent',
  'urgencyReason',
  'deadline',
  'deadlineReason',
  'confidential',
  'channel',
  'language',
  'oral',
] as const;
const plainOfRequest = ofRequest.filter((key) => key !== 'treaty');
/** What a request always has: it can be changed, not taken away. */
const needed = [
  'items',
  'legalBasis',
  'offences',
  'urgent',
  'confidential',
  'channel',
  'language',
  'oral',
  'persons',
  'offenceDetails',
  'assurances',
  'translations',
  'enclosures',
] as const;
/** What its contents say: what holds for every part of it, and what does not. */
const ofEveryPart = [
  'subjectMatter',
  'facts',
  'procedureWished',
  'conductingAuthority',
  'conductingAuthorityFunctions',
  'assurances',
  'assurancesDetail',
  'previousContacts',
] as const;
const ofTheWhole = ['assistanceSought'] as const;
export const ofContent = [...ofEveryPart, ...ofTheWhole] as const;

/**
 * Writes what was given of the contents to the request and its parts; what was not given stays as it is.
 * @throws DomainError BAD_USER_INPUT when a request would lack what it always has, or contradict itself
 */
export async function writeContents(
  operation: Operation,
  request: MlaRequest,
  { content, undivided }: ContentsOfRequest,
  given: MlaRequestContentsInput,
): Promise<void> {
  const taken = needed.filter((key) => given[key] === null);
  if (taken.length > 0) {
    const message = 'This can be changed, not taken away.';
    throw badInput(taken.map((key) => ({ field: `input.contents.${key}`, message })));
  }
  Object.assign(request, pick(given, plainOfRequest));
  Object.assign(content, pick(given, ofEveryPart));
  Object.assign(undivided, pick(given, ofTheWhole));
  if (given.adHocAgreement !== undefined) {
    request.adHocAgreement = agreementOf(operation, request, given.adHocAgreement);
    undivided.adHocAgreementGivenBy = given.adHocAgreement?.agreedBy ?? null;
  }
  if (given.treatyId !== undefined) request.treaty = await treatyOf(operation, given.treatyId);
  request.hasSubjectMatter = isText(content.subjectMatter);
  request.hasConductingAuthority = isText(content.conductingAuthority);
  request.hasConductingAuthorityFunctions = isText(content.conductingAuthorityFunctions);
  request.hasFacts = isText(content.facts);
  request.hasAssistanceSought = isText(undivided.assistanceSought);
  if (request.treaty !== null) await operation.em.populate(request, ['treaty']);
  // What a State wrote that does not take part is entered as it wrote it; but every text has a language.
  const problems = contradictions(request).filter(
    ({ field }) => keepsItself(request, 'requesting') || field === 'input.contents.language',
  );
  if (problems.length > 0) throw badInput(problems);
  const items = given.items == null ? null : await writeItems(operation, request, given.items);
  await writeEnclosures(operation, request, given.enclosures ?? null, items);
  if (keepsItself(request, 'requesting')) await requireUrgency(operation, request, given.items ?? null);
  const named = given.offenceDetails ?? given.offences?.map((citation) => ({ citation }));
  if (named != null) await writeOffences(operation, request, named);
  if (given.translations != null) await writeTranslations(operation, request, given.translations);
  if (given.persons != null) await writePersons(operation, request, given.persons);
}

/** How long before its draft is opened a State can have agreed to be asked so, in milliseconds. */
const yearBefore = 365 * 86_400_000;

/**
 * The agreement as it is kept: what was agreed is not still to come, and of the request that is being made. What a State
 * agreed by a paper that came in stays as the paper says.
 */
function agreementOf(
  { now }: Operation,
  request: MlaRequest,
  given: MlaRequestAdHocAgreementInput | null,
): MlaRequestAdHocAgreement | null {
  if (given === null) return null;
  const { covers, agreedAt, channel } = given;
  const field = 'input.contents.adHocAgreement.agreedAt';
  if (agreedAt > now) {
    const message = 'This is still to come: record the agreement once it was given.';
    throw badInput([{ field, message }]);
  }
  const earliest = dayAt(new Date(request.createdAt.getTime() - yearBefore), 'UTC');
  if (keepsItself(request, 'requesting') && agreedAt.toISOString().slice(0, 10) < earliest) {
    const message = `An agreement to be asked so this once is of this request: name a day from ${earliest} on, which is a year before the draft was opened, or ask the requested State anew.`;
    throw badInput([{ field, message }]);
  }
  return { covers, agreedAt: agreedAt.toISOString(), channel };
}

/** What a request cannot say at the same time, each with the paragraph. */
export function contradictions(request: MlaRequest): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (holds: boolean, field: string, message: string, held: Pick<Problem, 'rule'> = {}): void => {
    if (!holds) problems.push({ field: `input.contents.${field}`, message, ...held });
  };
  const {
    treaty,
    urgent,
    urgencyReason,
    deadline,
    deadlineReason,
    channel,
    legalBasis,
    legalBasisDetail,
    language,
    oral,
  } = request;
  check(
    iso6391.validate(language),
    'language',
    'There is no such language in ISO 639-1: send a code such as "fr".',
  );
  check(
    !oral || urgent,
    'oral',
    'A request is made orally in urgent circumstances only (UNCAC art. 46(14)).',
    {
      rule: 'R6',
    },
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
    legalBasis === LegalBasis.UNCAC || isText(legalBasisDetail) || treaty !== null,
    'legalBasisDetail',
    'Say which treaty or law the request rests on.',
  );
  check(
    treaty === null || (basesOf[treaty.kind].includes(legalBasis) && isBetween(treaty, request)),
    'treatyId',
    'The treaty is of another kind than the legal basis, or one of the two States is no party to it (UNCAC art. 46(6)).',
  );
  return problems;
}

/** On which bases a treaty of each kind can be. */
const basesOf: Readonly<Record<TreatyKind, readonly LegalBasis[]>> = {
  [TreatyKind.BILATERAL]: [LegalBasis.BILATERAL_TREATY],
  [TreatyKind.REGIONAL]: [LegalBasis.REGIONAL_TREATY],
  [TreatyKind.MULTILATERAL]: [LegalBasis.UNCAC, LegalBasis.REGIONAL_TREATY],
};

const isBetween = ({ partyStates }: Treaty, { requestingState, requestedState }: MlaRequest): boolean =>
  [requestingState.code, requestedState.code].every((code) => partyStates.includes(code));

async function treatyOf(operation: Operation, id: string | null): Promise<Treaty | null> {
  return id === null ? null : operation.refer(Treaty, id, 'input.contents.treatyId');
}

function pick(given: MlaRequestContentsInput, keys: readonly (keyof MlaRequestContentsInput)[]): object {
  return Object.fromEntries(keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])));
}

const isText = (text: string | null): boolean => text !== null && text.trim() !== '';
