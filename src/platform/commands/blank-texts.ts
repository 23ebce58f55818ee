import type { Problem } from '../errors.js';

const message = 'This text has nothing but spaces. Say something, or leave it out.';

/**
 * Texts of an input that have nothing but spaces: each would pass as said where something has to be said.
 * @param field the path of the input
 */
export function blankTexts(input: unknown, field = 'input'): readonly Problem[] {
  if (typeof input === 'string') return input !== '' && input.trim() === '' ? [{ field, message }] : [];
  if (Array.isArray(input))
    return input.flatMap((one: unknown, at) => blankTexts(one, `${field}[${String(at)}]`));
  if (typeof input !== 'object' || input === null || input instanceof Date) return [];
  return Object.entries(input).flatMap(([name, one]) => blankTexts(one, `${field}.${name}`));
}
