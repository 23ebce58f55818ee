/** A section of a letter, or a thing that it says under a label; one that says nothing is left out. */
export type LetterSection = readonly [heading: string, body: string | null];

/** A letter with a title, a line for each thing that its head names, and sections; without those that say nothing. */
export function letterWith(
  title: string,
  head: readonly LetterSection[],
  sections: readonly LetterSection[],
): string {
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

const says = ([, text]: LetterSection): boolean => text !== null && text !== '';

/** A State, with the authority that writes or is written to, where it is known. */
export const withAuthority = (state: string, authority: string | null): string =>
  authority === null ? state : `${state}, ${authority}`;

/** `SEARCH_AND_SEIZURE` as "Search and seizure". */
export function nameInWords(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A moment that binds to the minute, in UTC: `2027-01-31 16:30 UTC`. */
export const momentInLetter = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Each on a line of its own. */
export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** What is said under labels, each on a line of its own; what is not said has none. */
export const labelled = (things: readonly LetterSection[]): string =>
  list(things.filter(says).map(([label, text]) => `${label}:${hanging(beside(text ?? ''), '- ')}`));

/** A text that begins a line of its own stands below its label. */
const beside = (text: string): string => (text.startsWith('\n') ? text : ` ${text}`);

/** Numbered, each with what is said of it under labels. */
export const numbered = (
  things: readonly { readonly title: string; readonly details: readonly LetterSection[] }[],
): string =>
  things
    .map(({ title, details }, index) => {
      const mark = `${String(index + 1)}. `;
      const said = labelled(details);
      return `${mark}${hanging(said === '' ? title : `${title}\n${said}`, mark)}`;
    })
    .join('\n\n');

/** The texts that say something, one after the other. */
export const joined = (texts: readonly (string | null)[], between: string): string =>
  texts.filter((text) => text !== null && text !== '').join(between);

/** A text of several lines under the mark of its first. */
const hanging = (text: string, mark: string): string =>
  text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);

/** To what the use of evidence is bound. */
export const limits =
  'What is received is not used for other investigations, prosecutions or judicial proceedings than those stated without the prior consent of the requested State (UNCAC art. 46(19)).';

/** A day until which an answer is asked: a letter that lies takes nothing of that time from whoever is to answer. */
export const orLater = (day: string | null): string | null =>
  day === null ? null : `${day} (as many days later as this letter left after its date)`;
