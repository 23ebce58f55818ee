import { connect } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';

import { createApolloServer } from '../../../src/app/http/apollo-server.js';
import type { ApolloServerSettings } from '../../../src/app/http/apollo-server.js';
import type { ViewerContext } from '../../../src/app/http/graphql-handler.js';
import type { HttpServerParts } from '../../../src/app/http/http-config.js';
import { startHttpServer } from '../../../src/app/http/http-server.js';
import type { HttpServer } from '../../../src/app/http/http-server.js';
import { DomainError } from '../../../src/platform/errors.js';
import { viewerOf } from '../../../src/platform/viewer.js';
import { exampleSchema } from './example-schema.js';

type Parts = HttpServerParts<ViewerContext>;

/** What a test may choose of the example server. */
export interface ExampleOptions extends Partial<Pick<Parts, 'contextOf' | 'explorer' | 'health'>> {
  readonly config?: Partial<Parts['config']>;
  readonly engine?: Partial<ApolloServerSettings<ViewerContext>>;
}

/** An answer with its JSON read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly locations?: unknown;
      readonly path?: unknown;
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
    readonly [other: string]: unknown;
  };
}

/** The example library, served over real HTTP on a free port. */
export interface ExampleServer {
  readonly http: HttpServer;
  /** Lines of the log, parsed. */
  readonly lines: Record<string, unknown>[];
  /** POSTs an operation. */
  readonly ask: (query: string, variables?: unknown, headers?: Record<string, string>) => Promise<Answered>;
  /** Any request to a path. */
  readonly send: (path: string, init?: RequestInit) => Promise<Answered>;
  /** Writes bytes to a new connection and gives all that comes back until it ends. */
  readonly raw: (bytes: string | Buffer) => Promise<string>;
}

/** Starts the example server; it stops after the test. */
export async function exampleServer({
  config,
  engine,
  ...parts
}: ExampleOptions = {}): Promise<ExampleServer> {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, collecting(lines));
  const apollo = await createApolloServer<ViewerContext>({ schema: await exampleSchema(), log, ...engine });
  const http = await startHttpServer<ViewerContext>({
    apollo,
    contextOf: readerOf,
    explorer: null,
    health: {},
    log,
    ...parts,
    config: { host: '127.0.0.1', port: 0, ...config },
  });
  onTestFinished(async () => {
    await http.close();
    await apollo.stop();
  });
  const send = async (path: string, init?: RequestInit): Promise<Answered> => {
    const response = await fetch(`${http.url}${path}`, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const body = isJson && text !== '' ? (JSON.parse(text) as Answered['body']) : {};
    return { status: response.status, headers: response.headers, text, body };
  };
  const ask: ExampleServer['ask'] = (query, variables, headers) =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  return { http, lines, ask, send, raw: (bytes) => exchange(http.port, bytes) };
}

/** `Bearer reader` is somebody, no token is the public, any other token is refused. */
const readerOf: Parts['contextOf'] = ({ headers: { authorization } }) => {
  if (authorization !== undefined && authorization !== 'Bearer reader') {
    return Promise.reject(
      new DomainError('UNAUTHENTICATED', 'The access token is not valid. Ask for a new one.'),
    );
  }
  const role = authorization === undefined ? 'PUBLIC' : 'READER';
  return Promise.resolve({ viewer: viewerOf({ userId: null, role, state: null, authorityId: null }) });
};

function collecting(lines: Record<string, unknown>[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
}

function exchange(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A reset ends the exchange like an orderly end: what was received until then counts.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(Buffer.concat(chunks).toString());
    });
  });
}

/** The codes of the errors of an answer, in order. */
export function codesOf({ body }: Answered): unknown[] {
  return (body.errors ?? []).map(({ extensions }) => extensions.code);
}

/** A POST to `/graphql` as text, with the length of its body. */
export function postOf(
  body: string,
  headers: readonly string[] = ['Content-Type: application/json'],
): string {
  const length = `Content-Length: ${String(Buffer.byteLength(body))}`;
  return ['POST /graphql HTTP/1.1', 'Host: test', ...headers, length, 'Connection: close', '', body].join(
    '\r\n',
  );
}
