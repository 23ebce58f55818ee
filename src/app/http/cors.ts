import type { IncomingMessage } from 'node:http';

import { HttpFault } from './http-fault.js';

/** What answers depend on, the choice between page and data and the compression of assets included. */
const VARY = 'Origin, Accept, Accept-Encoding';

/**
 * Header fields that let the pages of an allowed origin read the answer; none for any other. Tokens are sent by
 * the page itself, so credentials (cookies) are never allowed.
 */
export function corsHeaders(
  request: IncomingMessage,
  allowedOrigins: ReadonlySet<string>,
): Record<string, string> {
  if (allowedOrigins.size === 0) return {};
  const { origin } = request.headers;
  if (origin === undefined || !allowedOrigins.has(origin)) return { vary: VARY };
  return {
    vary: VARY,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'x-request-id',
  };
}

/** Header fields that answer a browser's preflight. Raises 405 where the origin is not allowed. */
export function preflightHeaders(
  cors: Readonly<Record<string, string>>,
  allow: string,
): Record<string, string> {
  if (cors['access-control-allow-origin'] === undefined) throw HttpFault.method(allow);
  return {
    'access-control-allow-methods': allow,
    'access-control-allow-headers': 'authorization, content-type, x-request-id, apollo-require-preflight',
    'access-control-max-age': '600',
  };
}
