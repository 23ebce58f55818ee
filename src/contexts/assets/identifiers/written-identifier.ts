import { visibleOnly } from '../../../platform/visible-text.js';
import type { IdentifierReading } from './identifier-reading.js';

/** How long an identifier without a standard may be, in characters. */
const longest = 200;

/**
 * An identifier that follows no standard, as its register, institution or maker writes it: with single spaces, and without
 * what cannot be seen, so that two that look alike are alike.
 */
export function readAsWritten(entered: string): IdentifierReading {
  const value = entered.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (value.length > longest) return { fault: `Shorten the identifier to at most ${longest} characters.` };
  if (!visibleOnly.test(value.replaceAll(' ', '')))
    return { fault: 'Take the invisible characters out of the identifier: type it again.' };
  if (!/[\p{L}\p{N}]/u.test(value)) return { fault: 'Give the identifier with its letters or digits.' };
  return { value };
}
