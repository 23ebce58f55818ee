import { SubjectKind, type IdentifierKind } from '../../cases/index.js';
import type { MlaRequestPerson } from '../mla-request-person.entity.js';
import { numbered, type LetterSection } from './letter.js';
import { identifierInWords, personInWords } from './letter-words.js';

/** A person or entity as a letter has it; States by their names. */
export interface LetterPerson extends Readonly<
  Pick<MlaRequestPerson, 'name' | 'aliases' | 'kind' | 'bornOn' | 'location'>
> {
  readonly nationality: string | null;
  readonly identifiers: readonly LetterIdentifier[];
}

/** A number or code of a person; of one that is not known whole, its last characters. */
interface LetterIdentifier {
  readonly kind: IdentifierKind;
  readonly issuedBy: string | null;
  readonly value: string;
  readonly isWhole: boolean;
}

/** Whom the request concerns, each with what it knows of identity, location and nationality (UNCAC art. 46(15)(e)). */
export const personsInLetter = (persons: readonly LetterPerson[]): string =>
  numbered(
    persons.map((person) => ({
      title: titleOf(person),
      details: [
        ['Also known as', person.aliases.join('; ')],
        ...(person.kind === SubjectKind.LEGAL ? ofEntity(person) : ofHuman(person)),
        ...person.identifiers.map(identifierInLetter),
      ],
    })),
  );

const titleOf = ({ name, kind }: LetterPerson): string =>
  kind === null ? (name ?? '') : `${name ?? ''} (${personInWords[kind]})`;

const ofHuman = ({ nationality, bornOn, location }: LetterPerson): readonly LetterSection[] => [
  ['Nationality', nationality],
  ['Date of birth', bornOn],
  ['Location', location],
];

const ofEntity = ({ nationality, bornOn, location }: LetterPerson): readonly LetterSection[] => [
  ['State of registration', nationality],
  ['Date of foundation', bornOn],
  ['Seat or location', location],
];

function identifierInLetter({ kind, issuedBy, value, isWhole }: LetterIdentifier): LetterSection {
  const label = identifierInWords[kind];
  return [
    issuedBy === null ? label : `${label}, issued by ${issuedBy}`,
    isWhole ? value : `ending in ${value}`,
  ];
}
