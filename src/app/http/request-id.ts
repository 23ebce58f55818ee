import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const SANE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/**
 * The id by which the caller knows its request (`x-request-id`), if it is 8 to 64 letters, digits, dots, hyphens
 * and underscores; a new random UUID otherwise. Ids stand in logs, so nothing else is let in.
 */
export function requestIdOf({ headers }: IncomingMessage): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && SANE_ID.test(sent) ? sent : randomUUID();
}
