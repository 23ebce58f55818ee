import type { ApolloServer } from '@apollo/server';
import type { Logger } from 'pino';

import type { DocumentLimits } from './document-limits.js';
import type { ExplorerOptions } from './explorer.js';
import type { ContextOf, ViewerContext } from './graphql-handler.js';
import type { HealthChecks } from './health.js';

/** Where and within which bounds the service answers; every member but the address has a default. */
export interface HttpConfig {
  readonly host: string;
  /** 0 stands for any free port. */
  readonly port: number;
  /** Origins (`https://cases.example.org`) whose pages may call the API. Default: none. */
  readonly allowedOrigins?: readonly string[];
  /** Default: `DEFAULT_DOCUMENT_LIMITS`. */
  readonly limits?: Partial<DocumentLimits>;
  /** Largest request body in bytes. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** Time for the header of a request to arrive, in milliseconds. Default: 10 s. */
  readonly headersTimeoutMs?: number;
  /** Time for a whole request to arrive, in milliseconds. Default: 30 s. */
  readonly requestTimeoutMs?: number;
  /** Time that an unused connection stays open, in milliseconds; more than a load balancer's 60 s. Default: 65 s. */
  readonly keepAliveTimeoutMs?: number;
  /** Time that running requests get when the server closes, in milliseconds. Default: 10 s. */
  readonly graceMs?: number;
}

/** Everything the HTTP server is built from. */
export interface HttpServerParts<Context extends ViewerContext> {
  /** The engine, started. */
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: ContextOf<Context>;
  /** What the explorer page shows; null: there is no page. */
  readonly explorer: ExplorerOptions | null;
  readonly config: HttpConfig;
  readonly health: HealthChecks;
  readonly log: Logger;
}
