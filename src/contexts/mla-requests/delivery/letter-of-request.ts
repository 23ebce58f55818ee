import type { MlaRequestStatus } from '../mla-request.enums.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { NamedEnclosure } from '../enclosures/write-enclosures.js';
import type { MlaRequestOffence } from '../offences/mla-request-offence.entity.js';
import type { MlaRequestTranslation } from '../translations/mla-request-translation.entity.js';
import type { SaidInContents } from '../undivided/contents-of-request.js';
import { authorityInLetter, type LetterAuthority } from './letter-authorities.js';
import { itemsInLetter, type LetterItem } from './letter-items.js';
import { personsInLetter, type LetterPerson } from './letter-persons.js';
import * as words from './letter-words.js';
import { joined, letterWith, limits, list, numbered, withAuthority, type LetterSection } from './letter.js';

/** What the request itself says, as its record has it. */
type SaidOfRequest =
  | ('legalBasis' | 'legalBasisDetail' | 'purpose' | 'urgent' | 'urgencyReason' | 'deadline')
  | ('deadlineReason' | 'confidential' | 'channel' | 'oral' | 'adHocAgreement' | 'incompleteReason');

/**
 * What a letter of request is put together from, as plain values: States, languages and currencies by their names, days in
 * the form 2027-01-31, texts as the request has them.
 */
export interface LetterFacts extends Readonly<Pick<MlaRequest, SaidOfRequest>>, Readonly<SaidInContents> {
  readonly adHocAgreementGivenBy: string | null;
  readonly requestingState: string;
  readonly requestedState: string;
  readonly from: LetterAuthority | null;
  readonly to: LetterAuthority | null;
  readonly reference: string;
  readonly day: string;
  readonly language: string;
  readonly treaty: { readonly name: string; readonly reference: string | null } | null;
  readonly followsUp: LetterEarlier | null;
  readonly resubmits: LetterEarlier | null;
  readonly offences: readonly Readonly<
    Pick<MlaRequestOffence, 'citation' | 'description' | 'text' | 'penalty'>
  >[];
  readonly items: readonly LetterItem[];
  readonly persons: readonly LetterPerson[];
  readonly translations: readonly Readonly<
    Pick<MlaRequestTranslation, 'language' | 'isCertified' | 'parts'>
  >[];
  readonly enclosures: readonly NamedEnclosure[];
}

/** What a request asks and on what it rests, as its letter says it; a draft that is shown for comment says the same. */
export type AskedInLetter = SaidInContents &
  Pick<LetterFacts, 'offences' | 'items' | 'persons' | 'purpose'> &
  Pick<LetterFacts, 'urgent' | 'urgencyReason' | 'deadline' | 'deadlineReason'>;

/** An earlier request to which this one refers. */
export interface LetterEarlier {
  readonly reference: string;
  readonly theirReference: string | null;
  readonly day: string | null;
  readonly oral: boolean;
  readonly status: MlaRequestStatus;
}

/**
 * The letter of request, in the order of UNCAC art. 46(15): everything that the request says, and nothing that it does not
 * say. The same facts always make the same text, so that its digest tells whether two letters are one.
 */
export function letterOf(facts: LetterFacts): string {
  const { from, to, requestingState, requestedState } = facts;
  const head: readonly LetterSection[] = [
    ['From', withAuthority(requestingState, from?.institution ?? null)],
    ['To', withAuthority(requestedState, to?.institution ?? null)],
    ['Reference', facts.reference],
    ['Date', facts.day],
    ['Language', facts.language],
    ...basisInLetter(facts),
    ['Channel', words.channelInWords[facts.channel]],
  ];
  return letterWith('Request for mutual legal assistance', head, sectionsOf(facts));
}

/** On what a request rests, or would rest. */
export const basisInLetter = ({
  legalBasis,
  legalBasisDetail,
  treaty,
}: Pick<LetterFacts, 'legalBasis' | 'legalBasisDetail' | 'treaty'>): readonly LetterSection[] => [
  ['Legal basis', joined([words.legalBasisInWords[legalBasis], legalBasisDetail], ': ')],
  ['Treaty', treaty === null ? null : joined([treaty.name, treaty.reference], ', ')],
];

const sectionsOf = (facts: LetterFacts): readonly LetterSection[] => [
  ['Form of the request (UNCAC art. 46(14))', facts.oral ? oralForm : null],
  ['Agreement of the requested State (UNCAC art. 46(13), (14))', agreementIn(facts)],
  ['Earlier request', joined([followedUp(facts.followsUp), putAgain(facts.resubmits)], '\n\n')],
  ['(a) Authority making the request', authorityInLetter(facts.from, { isUrgent: facts.urgent })],
  [
    'Authority to which the request is made (UNCAC art. 46(13))',
    authorityInLetter(facts.to, { isUrgent: false }),
  ],
  ...askedInLetter(facts),
  ['Translations (UNCAC art. 46(14))', translationsIn(facts)],
  ['Enclosures', enclosuresIn(facts)],
  ['Why the request is sent although something is missing (UNCAC art. 46(15))', facts.incompleteReason],
  ['Confidentiality', facts.confidential ? confidentiality : null],
  ['Limits of use', limits],
];

/** What is asked and on what it rests, in the order of UNCAC art. 46(15)(b) to (f). */
export const askedInLetter = (asked: AskedInLetter): readonly LetterSection[] => [
  ['(b) Subject matter and nature of the proceeding', asked.subjectMatter],
  ['(b) Authority conducting the proceeding', asked.conductingAuthority],
  ['(b) Functions of the authority conducting the proceeding', asked.conductingAuthorityFunctions],
  ['Offences', offencesIn(asked)],
  ['(c) Summary of the relevant facts', asked.facts],
  ['(d) Assistance sought', joined([asked.assistanceSought, itemsInLetter(asked.items)], '\n\n')],
  ['(d) Procedure wished to be followed', asked.procedureWished],
  ['(e) Persons concerned', personsInLetter(asked.persons)],
  ['(f) Purpose', asked.purpose],
  ['Urgency', asked.urgent ? (asked.urgencyReason ?? 'The request is urgent.') : null],
  ['Time limit (UNCAC art. 46(24))', deadlineIn(asked)],
  ['Assurances', assurancesIn(asked)],
  ['Previous contacts', asked.previousContacts],
];

const oralForm =
  'The request is made orally, in urgent circumstances and as agreed by the requested State. This letter says what it asks; it is confirmed in writing forthwith.';

function agreementIn({ adHocAgreement, adHocAgreementGivenBy }: LetterFacts): string | null {
  if (adHocAgreement === null || adHocAgreementGivenBy === null) return null;
  const { agreedAt, channel } = adHocAgreement;
  return `${adHocAgreementGivenBy} agreed that the request be made in this way, on ${agreedAt.slice(0, 10)} at ${agreedAt.slice(11, 16)} UTC (${channel}).`;
}

function followedUp(earlier: LetterEarlier | null): string | null {
  if (earlier === null) return null;
  const how = earlier.oral
    ? 'which was made orally, and confirms it in writing (UNCAC art. 46(14))'
    : 'which was sent before everything was at hand (UNCAC art. 55(2), (3))';
  return `This request follows up in full the urgent request ${named(earlier)}, ${how}.`;
}

function putAgain(earlier: LetterEarlier | null): string | null {
  if (earlier === null) return null;
  const end = words.endInWords[earlier.status];
  return `This request puts again, corrected, the request ${named(earlier)}${end === undefined ? '' : `, which ${end}`}.`;
}

function named({ reference, theirReference, day }: LetterEarlier): string {
  const theirs = theirReference === null ? '' : ` (your reference ${theirReference})`;
  return `${reference}${day === null ? '' : ` of ${day}`}${theirs}`;
}

const offencesIn = ({ offences }: AskedInLetter): string =>
  numbered(
    offences.map(({ citation, description, text, penalty }) => ({
      title: joined([citation, description], ': '),
      details: [
        ['Text of the provision', text],
        ['Penalty', penalty],
      ],
    })),
  );

const deadlineIn = ({ deadline, deadlineReason }: AskedInLetter): string | null =>
  deadline === null ? null : joined([`By ${deadline}.`, deadlineReason], ' ');

const assurancesIn = ({ assurances, assurancesDetail }: AskedInLetter): string =>
  joined([list(assurances.map((one) => words.assuranceInWords[one])), assurancesDetail], '\n\n');

const translationsIn = ({ translations }: LetterFacts): string =>
  list(
    translations.map(({ language, isCertified, parts }) => {
      const by = isCertified ? ' (by a sworn or certified translator)' : '';
      return `Into ${language}${by}: ${parts.map((part) => words.translatedPartInWords[part]).join('; ')}`;
    }),
  );

/** Each with the digest of its file: so the digest of the letter covers what goes with it. */
/** What goes with a request, or would go with it. */
export const enclosuresIn = ({ enclosures }: Pick<LetterFacts, 'enclosures'>): string =>
  numbered(
    enclosures.map(({ title, kind, item, language, pages, digest }) => ({
      title,
      details: [
        ['Form', words.enclosureInWords[kind]],
        ['Goes with item', item === null ? null : String(item)],
        ['Language', language],
        ['Pages', pages === null ? null : String(pages)],
        ['SHA-256 of the file', digest],
      ],
    })),
  );

const confidentiality =
  'The requested State is asked to keep the fact and the substance of this request confidential, except to the extent necessary to execute it; if it cannot, to say so promptly (UNCAC art. 46(20)).';
