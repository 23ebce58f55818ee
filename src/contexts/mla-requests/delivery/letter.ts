import type { ParticularName } from '../items/particular-names.js';
import { particularNames } from '../items/particular-names.js';

/** A section of a letter; one that says nothing is left out. */
export type LetterSection = readonly [heading: string, body: string | null];

/** What a letter of request is put together from, as plain values; texts are as the request has them. */
export interface LetterFacts {
  readonly requestingState: string;
  readonly requestedState: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reference: string;
  readonly day: string;
  readonly language: string;
  readonly confidential: boolean;
  readonly legalBasis: string;
  readonly legalBasisDetail: string | null;
  readonly offences: readonly string[];
  readonly subjectMatter: string | null;
  readonly facts: string | null;
  readonly assistanceSought: string | null;
  readonly procedureWished: string | null;
  readonly purpose: string | null;
  readonly urgent: boolean;
  readonly urgencyReason: string | null;
  readonly deadline: string | null;
  readonly deadlineReason: string | null;
  readonly items: readonly LetterItem[];
  readonly persons: readonly { readonly name: string | null; readonly aliases: readonly string[] }[];
}

/** An item as a letter has it: its type and the particulars that were given. */
export interface LetterItem {
  readonly type: string;
  readonly particulars: Readonly<Partial<Record<ParticularName, unknown>>>;
}

/**
 * The letter of request, in the order of UNCAC art. 46(15). The same facts always make the same text, so that its digest
 * tells whether two letters are one.
 */
export function letterOf(facts: LetterFacts): string {
  const sections: readonly LetterSection[] = [
    ['(a) Authority making the request', facts.from],
    ['(b) Subject matter and nature of the proceeding', facts.subjectMatter],
    ['Offences', list(facts.offences)],
    ['(c) Summary of the relevant facts', facts.facts],
    ['(d) Assistance sought', joined(facts.assistanceSought, facts.items.map(itemOf).join('\n\n'))],
    ['Procedure wished to be followed', facts.procedureWished],
    ['(e) Persons concerned', list(facts.persons.map(personOf))],
    ['(f) Purpose', facts.purpose],
    ['Urgency', facts.urgent ? (facts.urgencyReason ?? 'The request is urgent.') : null],
    ['Time limit', deadlineOf(facts)],
    ['Confidentiality', facts.confidential ? confidentiality : null],
    ['Limits of use', limits],
  ];
  const head: readonly LetterSection[] = [
    ['From', withAuthority(facts.requestingState, facts.from)],
    ['To', withAuthority(facts.requestedState, facts.to)],
    ['Reference', facts.reference],
    ['Date', facts.day],
    ['Language', facts.language],
    ['Legal basis', joined(facts.legalBasis, facts.legalBasisDetail, ': ')],
  ];
  return letterWith('Request for mutual legal assistance', head, sections);
}

/** A letter with a title, a line for each thing that its head names, and sections; without those that say nothing. */
export function letterWith(
  title: string,
  head: readonly LetterSection[],
  sections: readonly LetterSection[],
): string {
  const says = ([, text]: LetterSection): boolean => text !== null && text !== '';
  return [
    `# ${title}`,
    head
      .filter(says)
      .map(([label, value]) => `${label}: ${value ?? ''}`)
      .join('  \n'),
    ...sections.filter(says).flatMap(([heading, text]) => ['', `## ${heading}`, '', text ?? '']),
    '',
    '---',
    '',
    'Signature and seal of the central authority:',
    '',
  ].join('\n');
}

/** A State, with the authority that writes or is written to, where it is known. */
export const withAuthority = (state: string, authority: string | null): string =>
  authority === null ? state : `${state}, ${authority}`;

/** `SEARCH_AND_SEIZURE` as "Search and seizure". */
export const nameInWords = (name: string): string => inWords(name.toLowerCase().replaceAll('_', ' '));

/** A moment that binds to the minute, in UTC: `2027-01-31 16:30 UTC`. */
export const momentInLetter = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function itemOf({ type, particulars }: LetterItem, index: number): string {
  const lines = particularNames.flatMap((name) => {
    const value = particulars[name];
    if (value === null || value === undefined || value === false) return [];
    if (Array.isArray(value) && value.length === 0) return [];
    return [`- ${inWords(name)}: ${Array.isArray(value) ? value.join('; ') : plain(value)}`];
  });
  return [`${String(index + 1)}. ${nameInWords(type)}`, ...lines].join('\n');
}

function personOf({ name, aliases }: LetterFacts['persons'][number]): string {
  return aliases.length === 0 ? (name ?? '') : `${name ?? ''} (also: ${aliases.join(', ')})`;
}

function deadlineOf({ deadline, deadlineReason }: LetterFacts): string | null {
  return deadline === null ? null : joined(`By ${deadline}.`, deadlineReason, ' ');
}

/** `periodFrom` as "Period from". */
function inWords(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const plain = (value: unknown): string => (value === true ? 'yes' : String(value));
/** Each on a line of its own. */
export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

function joined(first: string | null, second: string | null, between = '\n\n'): string {
  return [first, second].filter((text) => text !== null && text !== '').join(between);
}

const confidentiality =
  'The requested State is asked to keep the fact and the substance of this request confidential, except to the extent necessary to execute it; if it cannot, to say so promptly (UNCAC art. 46(20)).';
/** To what the use of evidence is bound. */
export const limits =
  'What is received is not used for other investigations, prosecutions or judicial proceedings than those stated without the prior consent of the requested State (UNCAC art. 46(19)).';
