import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';

import { listen } from '../../platform/listen.js';
import { DEFAULT_DOCUMENT_LIMITS } from './document-limits.js';
import type { ViewerContext } from './graphql-handler.js';
import type { HttpConfig, HttpServerParts } from './http-config.js';
import { HttpFault } from './http-fault.js';
import { internalError } from './public-errors.js';
import { requestIdOf } from './request-id.js';
import { announcesTooMuch, ClientGone, tooLarge } from './request-body.js';
import { inScope } from './request-scope.js';
import type { RequestScope } from './request-scope.js';
import { answerOf, send } from './response.js';
import type { Answer } from './response.js';
import { createRouter } from './router.js';
import type { Router } from './router.js';

/** A running HTTP server. */
export interface HttpServer {
  /** Address for a browser on this machine, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** node's server, for protocols beside GraphQL over HTTP. */
  readonly server: Server;
  /** Takes no more requests, lets running ones finish within the grace time, then ends every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the service's HTTP side: `/graphql` (API and explorer page), `/health/live`, `/health/ready`.
 * @throws StartupFault when the address is in use or not available
 */
export async function startHttpServer<Context extends ViewerContext>(
  parts: HttpServerParts<Context>,
): Promise<HttpServer> {
  const { config, log } = parts;
  const maxBodyBytes = config.maxBodyBytes ?? 1024 * 1024;
  const state = { closing: false };
  const router = createRouter(parts, {
    maxBodyBytes,
    limits: { ...DEFAULT_DOCUMENT_LIMITS, ...config.limits },
    isClosing: () => state.closing,
  });

  const server = createServer(timeouts(config));
  const unused = trackUnused(server);
  server.on('request', (request, response) => {
    serve(request, response, { router, log, state });
  });
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (announcesTooMuch(request, maxBodyBytes)) {
      send(response, answerOf(tooLarge(maxBodyBytes)));
      return;
    }
    response.writeContinue();
    server.emit('request', request, response);
  });
  const port = await listen(server, config);
  server.on('error', (error) => {
    log.error({ err: error }, 'HTTP server error');
  });
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    state.closing = true;
    closed ??= closeServer(server, unused, config.graceMs ?? 10_000);
    return closed;
  };
  return { url: urlFor(config.host, port), port, server, close };
}

function timeouts(config: HttpConfig): Parameters<typeof createServer>[0] & object {
  const headersTimeout = config.headersTimeoutMs ?? 10_000;
  const requestTimeout = config.requestTimeoutMs ?? 30_000;
  return {
    headersTimeout: Math.min(headersTimeout, requestTimeout),
    requestTimeout,
    keepAliveTimeout: config.keepAliveTimeoutMs ?? 65_000,
    connectionsCheckingInterval: Math.min(2000, headersTimeout),
    maxHeaderSize: 16 * 1024,
  };
}

interface Serving {
  readonly router: Router;
  readonly log: Logger;
  readonly state: { readonly closing: boolean };
}

function serve(request: IncomingMessage, response: ServerResponse, { router, log, state }: Serving): void {
  const scope: RequestScope = { requestId: requestIdOf(request), operationName: null, viewerRole: null };
  const began = performance.now();
  response.setHeader('x-request-id', scope.requestId);
  response.once('close', () => {
    logRequest(log, { request, response, scope, path: router.nameOf(request), began });
  });
  // An error event without a listener would end the process; that the client has gone shows in the log line.
  request.on('error', () => undefined);
  response.on('error', () => undefined);
  const answered = inScope(scope, async () => {
    const answer = await router.answer(request, scope).catch((error: unknown) => refusal(error, log));
    if (state.closing) response.shouldKeepAlive = false;
    if (answer === null) response.destroy();
    else send(response, answer);
  });
  answered.catch((error: unknown) => {
    log.error({ err: error, requestId: scope.requestId }, 'answer not sent');
    response.destroy();
  });
}

/** The answer to a request that failed; null where nobody is left to read it. */
function refusal(error: unknown, log: Logger): Answer | null {
  if (error instanceof ClientGone) return null;
  return answerOf(error instanceof HttpFault ? error : new HttpFault(500, internalError(error, log)));
}

interface Served {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly scope: RequestScope;
  /** The route, never the path that was sent: that may hold anything, a token too. */
  readonly path: string;
  readonly began: number;
}

function logRequest(log: Logger, { request, response, scope, path, began }: Served): void {
  const isComplete = response.writableFinished;
  const line = {
    requestId: scope.requestId,
    method: request.method,
    path,
    status: isComplete ? response.statusCode : null,
    durationMs: Math.round((performance.now() - began) * 10) / 10,
    operation: scope.operationName?.slice(0, 100) ?? null,
    role: scope.viewerRole,
  };
  const level = path.startsWith('/health/') ? 'debug' : response.statusCode >= 500 ? 'warn' : 'info';
  log[level](line, isComplete ? 'request' : 'request broken off by the client');
}

/** Keeps the connections on which nothing has been asked yet, for which node's own close would wait. */
function trackUnused(server: Server): ReadonlySet<Socket> {
  const unused = new Set<Socket>();
  server.on('connection', (socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.on('request', ({ socket }) => unused.delete(socket));
  return unused;
}

async function closeServer(server: Server, unused: ReadonlySet<Socket>, graceMs: number): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  for (const socket of unused) socket.destroy();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, graceMs);
  await ended;
  clearTimeout(timer);
}

/** The address for a browser on this machine, such as `http://127.0.0.1:4000`. */
export function urlFor(host: string, port: number): string {
  const isAny = host === '0.0.0.0' || host === '::';
  const name = isAny ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}
