import type { Operation } from '../../../platform/commands/operation.js';
import type { MlaRequest } from '../mla-request.entity.js';
import type { LetterSection } from './letter.js';
import type { StepLetter } from './step-letter.js';

type Sections = readonly LetterSection[] | null;

/** The letter of a step on a record: what it says of the record as it stands by the step; null where it says nothing. */
export interface LetterAbout<About> {
  readonly title: string;
  readonly says: (about: About, operation: Operation, request: MlaRequest) => Sections | Promise<Sections>;
}

/** The steps on records of one kind by which a State says something to the other, by command, with the letter that each makes. */
export type LettersAbout<About> = Readonly<Partial<Record<string, LetterAbout<About>>>>;

/** The letter that a step on a record makes, for the note of the step; nothing for a step that makes none. */
export function letterAbout<About>(
  letters: LettersAbout<About>,
  { command }: Operation,
  about: About,
): { readonly letter?: StepLetter } {
  const letter = letters[command];
  if (letter === undefined) return {};
  const { title, says } = letter;
  return { letter: { title, says: (operation, request) => says(about, operation, request) } };
}
