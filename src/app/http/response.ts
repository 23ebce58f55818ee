import type { ServerResponse } from 'node:http';

import type { HttpFault } from './http-fault.js';

/** Header fields of every answer: it is never sniffed, framed, or named to other sites. */
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const NOTHING_ACTIVE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** One complete answer. */
export interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  /** Media type of the body. Default: JSON. */
  readonly contentType?: string;
  /** Further header fields, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends an answer with the security headers; not stored by anyone unless `headers` say otherwise. */
export function send(response: ServerResponse, { status, body, contentType, headers }: Answer): void {
  // The client may have gone, or the time-out of the request may already have been answered.
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-security-policy': NOTHING_ACTIVE,
    'cache-control': 'no-store',
    ...(status !== 204 && {
      'content-type': contentType ?? 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    }),
    ...headers,
  });
  response.end(body);
}

/** A refusal in the shape of GraphQL errors, so that clients need one way to read errors. */
export function answerOf({ status, error: { message, extensions }, headers }: HttpFault): Answer {
  return { status, headers, body: JSON.stringify({ errors: [{ message, extensions }] }) };
}
