import type { IncomingMessage } from 'node:http';

import { HttpFault } from './http-fault.js';
import { unsafeValueProblems } from './text-safety.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads the JSON body of a GraphQL request. Raises {@link HttpFault}: 415 for another media type, charset or
 * content encoding, 413 above `limit` bytes, 400 for bytes that are no UTF-8, no JSON object, or hold text that
 * cannot be stored.
 */
export async function readGraphQLBody(
  request: IncomingMessage,
  limit: number,
): Promise<Record<string, unknown>> {
  refuseOtherMedia(request);
  const text = decoded(await readBytes(request, limit));
  const body = parsed(text);
  const problems = ['query', 'operationName', 'variables', 'extensions'].flatMap((name) =>
    unsafeValueProblems(body[name], name),
  );
  if (problems.length > 0) throw HttpFault.badInput(problems);
  return body;
}

/** Whether the body that a request announces is larger than allowed; false where it announces no length. */
export function announcesTooMuch(request: IncomingMessage, limit: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > limit;
}

function refuseOtherMedia({ headers }: IncomingMessage): void {
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  const isJson = mediaType.trim() === 'application/json';
  if (!isJson || (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset))) {
    throw HttpFault.of(415, 'Send the operation as JSON in UTF-8, with Content-Type: application/json.');
  }
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') {
    throw HttpFault.of(415, 'Send the body without Content-Encoding: compressed requests are not accepted.');
  }
}

/**
 * Reads on after the limit (up to 8 times of it) and throws the bytes away, because a client that is still
 * sending would otherwise meet a broken connection instead of the answer.
 */
function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (announcesTooMuch(request, 8 * limit)) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size > 8 * limit) reject(tooLarge(limit));
    });
    request.once('end', () => {
      if (size > limit) reject(tooLarge(limit));
      else resolve(Buffer.concat(chunks, size));
    });
    request.once('error', (error) => {
      reject(new ClientGone(error));
    });
    request.once('close', () => {
      if (!request.readableEnded) reject(new ClientGone(undefined));
    });
  });
}

/** The client closed the connection before its request was complete; there is nobody to answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';

  constructor(cause: unknown) {
    super('The client left before its request was complete.', { cause });
  }
}

/** 413 for a body larger than `limit` bytes; the connection ends with it. */
export function tooLarge(limit: number): HttpFault {
  return HttpFault.of(413, `The body is larger than ${String(limit)} bytes. Send less at once.`, {
    headers: { connection: 'close' },
  });
}

function decoded(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw HttpFault.of(400, 'The body is not valid UTF-8. Encode it as UTF-8 and send it again.');
  }
}

function parsed(text: string): Record<string, unknown> {
  const body = fromJson(text);
  if (Array.isArray(body)) throw HttpFault.of(400, 'Send one operation a request: batches are not accepted.');
  if (typeof body !== 'object' || body === null) {
    throw HttpFault.of(400, 'The body must be a JSON object with "query" and, if needed, "variables".');
  }
  return body as Record<string, unknown>;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw HttpFault.of(
      400,
      'The body is not valid JSON. It must be an object such as {"query": "{ __typename }"}.',
    );
  }
}
