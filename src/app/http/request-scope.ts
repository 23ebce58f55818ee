import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the HTTP request that the running code serves; filled in as the request goes on. */
export interface RequestScope {
  /** Id that the response, the log and error messages quote. */
  readonly requestId: string;
  /** Name of the GraphQL operation; null for an unnamed one and until the document is read. */
  operationName: string | null;
  /** Role of the viewer; null until the token is verified. */
  viewerRole: string | null;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Runs `serve` so that everything it awaits finds `scope` by {@link currentScope}. */
export function inScope<T>(scope: RequestScope, serve: () => T): T {
  return scopes.run(scope, serve);
}

/** The scope of the request being served; undefined outside an HTTP request (command line, jobs, tests). */
export function currentScope(): RequestScope | undefined {
  return scopes.getStore();
}
