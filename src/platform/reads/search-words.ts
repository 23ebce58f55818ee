/** What separates the words of a search: white space, controls, and the operators that a web search passes over. */
const separator = String.raw`[\s\p{Cc}!&|()]`;

/** Hyphens at the beginning of a word, unless it is a single one that stands directly before the word. */
const idleHyphens = new RegExp(`(?<![^\\s\\p{Cc}!&|()"])(?:-{2,}|-(?=${separator}|$))`, 'gu');

/**
 * A search as the database parses it. A single hyphen directly before a word or a quotation excludes it; hyphens that stand
 * alone or in a row, as in a ruled heading, exclude nothing and are left out: the parser stacks each of them, and fails when
 * they are too many.
 */
export function searchWords(text: string): string {
  return text.replace(idleHyphens, ' ');
}
