import type { IncomingMessage } from 'node:http';

import { corsHeaders, preflightHeaders } from './cors.js';
import type { DocumentLimits } from './document-limits.js';
import { ASSET_PATH, EXPLORER_POLICY, loadExplorer } from './explorer.js';
import type { Explorer } from './explorer.js';
import { createGraphQLHandler } from './graphql-handler.js';
import type { ViewerContext } from './graphql-handler.js';
import { readiness } from './health.js';
import { HttpFault } from './http-fault.js';
import type { HttpServerParts } from './http-config.js';
import type { RequestScope } from './request-scope.js';
import type { Answer } from './response.js';

/** Finds the answer to a request by its path and method. */
export interface Router {
  /** Raises {@link HttpFault} for whatever is refused: 404, 405, 413, 415, … */
  readonly answer: (request: IncomingMessage, scope: RequestScope) => Promise<Answer>;
  /** Name of the route for the log; it repeats nothing that a client made up. */
  readonly nameOf: (request: IncomingMessage) => string;
}

interface Route {
  readonly allow: string;
  readonly answer: (request: IncomingMessage, scope: RequestScope) => Promise<Answer>;
}

interface Bounds {
  readonly maxBodyBytes: number;
  readonly limits: DocumentLimits;
  readonly isClosing: () => boolean;
}

/** Lays out the service's few routes. */
export function createRouter<Context extends ViewerContext>(
  { apollo, contextOf, explorer: options, config, health, log }: HttpServerParts<Context>,
  bounds: Bounds,
): Router {
  const explorer = options && loadExplorer(options);
  const graphql = createGraphQLHandler(apollo, contextOf, bounds);
  const origins = new Set(config.allowedOrigins);

  const routes: Readonly<Record<string, Route>> = {
    '/graphql': {
      allow: 'GET, POST',
      answer: async (request, scope) => {
        if (explorer && request.method === 'GET' && wantsPage(request)) return pageOf(explorer);
        return graphql(request, scope);
      },
    },
    // Where somebody looks who was told the address alone.
    '/': {
      allow: 'GET, HEAD',
      answer: (request) => {
        if (!explorer || !wantsPage(request)) throw notHere();
        return Promise.resolve({ status: 302, body: '', headers: { location: '/graphql', vary: 'Accept' } });
      },
    },
    '/health/live': { allow: 'GET, HEAD', answer: () => Promise.resolve(json(200, { status: 'ok' })) },
    '/health/ready': {
      allow: 'GET, HEAD',
      answer: async () => {
        if (bounds.isClosing()) return json(503, { status: 'closing' });
        const found = await readiness(health, log);
        return json(found.status === 'ok' ? 200 : 503, found);
      },
    },
    [ASSET_PATH]: { allow: 'GET, HEAD', answer: (request) => Promise.resolve(assetOf(explorer, request)) },
  };
  const nameOf = (request: IncomingMessage): string => {
    const path = pathOf(request);
    if (path.startsWith(ASSET_PATH)) return ASSET_PATH;
    return Object.hasOwn(routes, path) ? path : '(unknown)';
  };

  return {
    nameOf,
    answer: async (request, scope) => {
      const route = routes[nameOf(request)];
      if (route === undefined) throw notHere();
      const cors = corsHeaders(request, origins);
      if (request.method === 'OPTIONS') {
        return { status: 204, body: '', headers: { ...cors, ...preflightHeaders(cors, route.allow) } };
      }
      if (!route.allow.split(', ').includes(request.method ?? '')) throw HttpFault.method(route.allow);
      const answer = await withHeadersOnFault(route.answer(request, scope), cors);
      return { ...answer, headers: { ...answer.headers, ...cors } };
    },
  };
}

/** A refusal too must be readable by the pages of an allowed origin. */
async function withHeadersOnFault(answer: Promise<Answer>, headers: Record<string, string>): Promise<Answer> {
  return answer.catch((error: unknown) => {
    if (!(error instanceof HttpFault)) throw error;
    throw new HttpFault(error.status, error.error, { ...error.headers, ...headers });
  });
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/** Browsers name HTML before anything else; clients of the API do not name it at all. */
function wantsPage({ headers }: IncomingMessage): boolean {
  const accept = headers.accept ?? '';
  const html = accept.indexOf('text/html');
  const data = accept.search(/application\/(graphql-response\+)?json/);
  return html >= 0 && (data < 0 || html < data);
}

function pageOf({ html }: Explorer): Answer {
  const headers = { 'content-security-policy': EXPLORER_POLICY, vary: 'Accept' };
  return { status: 200, body: html, contentType: 'text/html; charset=utf-8', headers };
}

function assetOf(explorer: Explorer | null, request: IncomingMessage): Answer {
  const asset = explorer?.assets.get(pathOf(request));
  if (asset === undefined) throw notHere();
  const isGzipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return {
    status: 200,
    body: isGzipped ? asset.gzipped : asset.body,
    contentType: asset.contentType,
    headers: {
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      ...(isGzipped && { 'content-encoding': 'gzip' }),
    },
  };
}

function notHere(): HttpFault {
  const message =
    'There is nothing at this path. The API is at /graphql, the state of the service at /health/ready.';
  return HttpFault.of(404, message, { code: 'NOT_FOUND' });
}

function json(status: number, body: unknown): Answer {
  return { status, body: JSON.stringify(body) };
}
