import type { Problem } from '../errors.js';
import { saysSomething } from '../visible-text.js';

const message = 'This text has nothing but spaces or invisible characters. Say something, or leave it out.';

/**
 * Texts of an input that have nothing but spaces or invisible characters: each would pass as said where something has to be said.
 * @param field the path of the input
 */
export function blankTexts(input: unknown, field = 'input'): readonly Problem[] {
  if (typeof input === 'string') return input !== '' && !saysSomething(input) ? [{ field, message }] : [];
  if (Array.isArray(input))
    return input.flatMap((one: unknown, at) => blankTexts(one, `${field}[${String(at)}]`));
  if (typeof input !== 'object' || input === null || input instanceof Date) return [];
  return Object.entries(input).flatMap(([name, one]) => blankTexts(one, `${field}.${name}`));
}
