import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';

import { DomainError } from '../../platform/errors.js';
import type { Viewer } from '../../platform/viewer.js';
import { createDocumentGuard } from './document-limits.js';
import type { DocumentLimits } from './document-limits.js';
import { HttpFault } from './http-fault.js';
import { httpStatusOf } from './public-errors.js';
import { readGraphQLBody } from './request-body.js';
import type { RequestScope } from './request-scope.js';
import type { Answer } from './response.js';
import { unsafeValueProblems } from './text-safety.js';

/** The part of an HTTP request from which a GraphQL context is made. */
export interface RequestFacts {
  readonly requestId: string;
  /** Names in lower case, as node gives them. */
  readonly headers: IncomingHttpHeaders;
  /** Address of the peer, which may be a proxy; undefined when it has already gone. */
  readonly remoteAddress: string | undefined;
}

/** The least that this layer must find in a GraphQL context. */
export interface ViewerContext extends BaseContext {
  readonly viewer: Viewer;
}

/** Makes the context of one operation; a {@link DomainError} (bad token, no database) is told to the client. */
export type ContextOf<Context> = (facts: RequestFacts) => Promise<Context>;

/** Answers one GraphQL request over HTTP; raises {@link HttpFault} for what never reaches the engine. */
export type GraphQLHandler = (request: IncomingMessage, scope: RequestScope) => Promise<Answer>;

/** Connects the engine with node's HTTP by its documented integration API. */
export function createGraphQLHandler<Context extends ViewerContext>(
  apollo: ApolloServer<Context>,
  contextOf: ContextOf<Context>,
  { maxBodyBytes, limits }: { maxBodyBytes: number; limits: DocumentLimits },
): GraphQLHandler {
  const guard = createDocumentGuard(limits);

  return async (request, scope) => {
    const method = request.method ?? 'GET';
    const body = method === 'POST' ? await readGraphQLBody(request, maxBodyBytes) : undefined;
    const search = method === 'GET' ? searchOf(request) : '';
    guardDocument(guard, body ? body.query : new URLSearchParams(search).get('query'));

    const result = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers: headerMap(request.headers), search, body },
      context: async () => {
        const context = await contextOf({
          requestId: scope.requestId,
          headers: request.headers,
          remoteAddress: request.socket.remoteAddress,
        }).catch((error: unknown) => {
          throw withStatus(error);
        });
        scope.viewerRole = context.viewer.role;
        return context;
      },
    });
    const headers = Object.fromEntries(result.headers);
    // Apollo lets a few answers be cached; none of ours may be, since each depends on the viewer.
    delete headers['cache-control'];
    return { status: result.status ?? 200, headers, body: await textOf(result.body) };
  };
}

type Body = Awaited<ReturnType<ApolloServer['executeHTTPGraphQLRequest']>>['body'];

async function textOf(body: Body): Promise<string> {
  if (body.kind === 'complete') return body.string;
  const parts: string[] = [];
  for await (const part of body.asyncIterator) parts.push(part);
  return parts.join('');
}

function guardDocument(guard: (query: string) => void, query: unknown): void {
  if (typeof query !== 'string') return;
  try {
    guard(query);
  } catch (error) {
    if (error instanceof DomainError) throw new HttpFault(400, error);
    throw error;
  }
}

/** The query part of the address, `?` included. Raises 400 where it is no UTF-8 or cannot be stored. */
function searchOf(request: IncomingMessage): string {
  const [, search = ''] = /^[^?]*(\?.*)?$/s.exec(request.url ?? '') ?? [];
  try {
    decodeURIComponent(search);
  } catch {
    throw HttpFault.of(400, 'The address is not valid percent-encoded UTF-8. Encode it again, or use POST.');
  }
  const parameters = new URLSearchParams(search);
  const problems = [...parameters].flatMap(([name, value]) => unsafeValueProblems(value, name));
  const variables = jsonOrNull(parameters.get('variables'));
  problems.push(...unsafeValueProblems(variables, 'variables'));
  if (problems.length > 0) throw HttpFault.badInput(problems);
  return search;
}

/** Null for text that is no JSON: the engine says so itself. */
function jsonOrNull(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return null;
  }
}

function headerMap(headers: IncomingHttpHeaders): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

/** Tells Apollo which HTTP status a failed context has; without it every one would be a 500. */
function withStatus(error: unknown): GraphQLError {
  const status = error instanceof DomainError ? (httpStatusOf(error.code) ?? 403) : 500;
  const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer']] : []);
  const wait = error instanceof DomainError ? error.extensions['retryAfterSeconds'] : undefined;
  if (typeof wait === 'number') headers.set('retry-after', String(wait));
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, {
    originalError,
    extensions: { http: { status, headers } },
  });
}
