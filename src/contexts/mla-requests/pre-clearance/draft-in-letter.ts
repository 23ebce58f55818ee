import type { EntityManager } from '@mikro-orm/postgresql';
import type { LetterItem, LetterParticulars } from '../delivery/letter-items.js';
import { currencyNames, stateNames } from '../delivery/letter-names.js';
import { askedInLetter, basisInLetter, enclosuresIn } from '../delivery/letter-of-request.js';
import type { LetterPerson } from '../delivery/letter-persons.js';
import { channelInWords } from '../delivery/letter-words.js';
import { joined, type LetterSection } from '../delivery/letter.js';
import iso6391 from 'iso-639-1';
import type { ParticularName } from '../items/particular-names.js';
import { SharedDraftContent } from './shared-draft-content.entity.js';
import type {
  SharedDraftItem,
  SharedDraftParticular,
  SharedDraftPerson,
} from './shared-draft-parts.types.js';
import type { SharedDraft } from './shared-draft.entity.js';

/**
 * The letter by which a draft is shown for comment to a State that does not take part in Repatria: what it is and is not, what
 * is asked, and the words of the copy that was approved, in the order of UNCAC art. 46(15).
 */
export async function draftInLetter(
  em: EntityManager,
  draft: SharedDraft,
): Promise<readonly LetterSection[]> {
  const content = await em.findOneOrFail(SharedDraftContent, { draft }, { populate: ['treaty'] });
  const basis = basisInLetter(content).map(([label, said]): LetterSection => [`Draft: ${label}`, said]);
  const asked = askedInLetter({
    ...saidIn(content),
    items: await itemsOf(em, content.items),
    persons: await personsOf(em, content.persons),
  });
  const languages = content.translatedInto.map((code) => iso6391.getName(code));
  const enclosures = content.enclosures.map(({ language, ...one }) => ({
    ...one,
    language: language === null ? null : iso6391.getName(language),
  }));
  return [
    ['What this letter is', cover],
    ['What we ask of you', joined([content.message, howToAnswer], '\n\n')],
    ['Confidentiality', draft.confidential ? confidentiality : null],
    ...basis,
    ['Draft: Channel', channelInWords[content.channel]],
    ['Draft: Translations (UNCAC art. 46(14))', languages.join(', ')],
    ...asked.map(([heading, said]): LetterSection => [`Draft: ${heading}`, said]),
    ['Draft: Enclosures', enclosuresIn({ enclosures })],
  ];
}

function saidIn(content: SharedDraftContent) {
  const { subjectMatter, facts, assistanceSought, procedureWished, previousContacts } = content;
  const { conductingAuthority, conductingAuthorityFunctions, assurances, assurancesDetail } = content;
  const { offences, purpose, urgent, urgencyReason, deadline, deadlineReason } = content;
  return {
    ...{ subjectMatter, facts, assistanceSought, procedureWished, previousContacts },
    ...{ conductingAuthority, conductingAuthorityFunctions, assurances, assurancesDetail },
    ...{ offences, purpose, urgent, urgencyReason, deadline, deadlineReason },
  };
}

const cover =
  'We show you the draft of a request for your informal comment, before we make it. It is not a request under UNCAC art. 46: no period begins with it, nothing is to be executed, and whatever you say of it binds neither State. A request would come in a letter of its own, under the same reference.';

const howToAnswer =
  'Please tell us what you think of it, part by part, by the headings below and the numbers of what is sought; and of the whole, whether it could be executed as drafted, what would have to be added or changed, or why it could not be executed.';

const confidentiality =
  'The request is to be kept confidential, and you are asked to keep the fact and the substance of this draft confidential already now (UNCAC art. 46(20)).';

async function itemsOf(em: EntityManager, items: readonly SharedDraftItem[]): Promise<readonly LetterItem[]> {
  const all = items.flatMap(({ particulars }) => particulars);
  const codes = all.flatMap(({ name, values }) => (name === 'estimatedValueCurrency' ? values : []));
  const currencyOf = await currencyNames(em, codes);
  return items.map(({ type, avenue, coercive, particulars }) => ({
    ...{ type, avenue, coercive },
    particulars: particularsOf(particulars, currencyOf),
  }));
}

const yesOrNo: readonly string[] = [
  'videoHearingWished',
  'orderIsFinal',
  'orderCopyAttached',
] satisfies readonly ParticularName[];

/** The particulars as the request has them, of texts as the copy keeps them. */
function particularsOf(
  particulars: readonly SharedDraftParticular[],
  currencyOf: (code: string) => string,
): LetterParticulars {
  const valueOf = ({ name, values }: SharedDraftParticular): unknown => {
    const [value = ''] = values;
    if (name === 'documents') return values;
    if (yesOrNo.includes(name)) return value === 'true';
    return name === 'estimatedValueCurrency' ? currencyOf(value) : value;
  };
  return Object.fromEntries(particulars.map((one) => [one.name, valueOf(one)]));
}

async function personsOf(
  em: EntityManager,
  persons: readonly SharedDraftPerson[],
): Promise<readonly LetterPerson[]> {
  const codes = persons.flatMap(({ nationality, identifiers }) => [
    nationality,
    ...identifiers.map(({ issuingState }) => issuingState),
  ]);
  const stateOf = await stateNames(
    em,
    codes.filter((code) => code !== null),
  );
  const named = (code: string | null): string | null => (code === null ? null : stateOf(code));
  return persons.map(({ nationality, identifiers, ...person }) => ({
    ...person,
    nationality: named(nationality),
    identifiers: identifiers.map(({ kind, value, isWhole, issuingState }) => ({
      ...{ kind, value, isWhole, issuedBy: named(issuingState) },
    })),
  }));
}
