import type { Problem } from '../../platform/errors.js';

/** Deepest nesting of lists and objects that a value sent by a client may have. */
export const MAX_VALUE_DEPTH = 32;

/** Most problems that one error lists. */
export const MAX_PROBLEMS = 50;

/** Longest message of an error: the engine's repeat what the client sent, which may be very long. */
export const MAX_MESSAGE_LENGTH = 1000;

/** What to do about a value nested deeper than {@link MAX_VALUE_DEPTH}. */
export const TOO_DEEP = `Nest lists and objects at most ${String(MAX_VALUE_DEPTH)} levels deep.`;

/**
 * Why PostgreSQL cannot store this text, as a sentence for the client; null when it can.
 * `text` and `jsonb` columns hold neither NUL nor half of a surrogate pair.
 */
export function unsafeText(text: string): string | null {
  if (text.includes('\0')) return 'Remove the NUL character (U+0000): it cannot be stored.';
  if (!text.isWellFormed()) return 'Remove the lone surrogate: the text is not valid Unicode.';
  return null;
}

/**
 * Every place (at most 50) in a JSON value whose text cannot be stored or which is nested deeper than
 * {@link MAX_VALUE_DEPTH}; `root` is the path of the value itself, such as `variables`.
 */
export function unsafeValueProblems(value: unknown, root: string): Problem[] {
  const problems: Problem[] = [];
  collect(value, root, 0, problems);
  return problems;
}

function collect(value: unknown, path: string, depth: number, problems: Problem[]): void {
  if (problems.length >= MAX_PROBLEMS) return;
  if (typeof value === 'string') {
    const message = unsafeText(value);
    if (message !== null) problems.push({ field: shortened(path), message });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth === MAX_VALUE_DEPTH) {
    problems.push({ field: shortened(path), message: TOO_DEEP });
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, `${path}[${String(index)}]`, depth + 1, problems);
    });
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const message = unsafeText(key);
    if (message === null) collect(item, `${path}.${key}`, depth + 1, problems);
    else problems.push({ field: shortened(path), message: `A key: ${message}` });
  }
}

/** Keeps an error from being as long as what it repeats of the request: at most `length` characters. */
export function shortened(text: string, length = 200): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
