import type { IncomingHttpHeaders } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import { sql } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Config } from '../platform/config.js';
import { executeOperation } from '../platform/execution/execute-operation.js';
import type { RequestContext } from '../platform/request-context.js';
import { createApolloServer } from './http/apollo-server.js';
import type { ExplorerOptions } from './http/explorer.js';
import { startHttpServer, type HttpServer } from './http/http-server.js';
import { createRateLimit } from './http/rate-limit.js';
import type { Identity } from './identity.js';
import type { Service } from './service.js';

/** What a running server is made of. */
export interface ServerParts {
  readonly service: Service;
  readonly identity: Pick<Identity, 'verify'>;
  readonly config: Pick<Config, 'host' | 'port' | 'allowedOrigins' | 'rateLimit'>;
  readonly explorer: ExplorerOptions;
  readonly log: Logger;
}

/** Serves the service over HTTP. Closing the server ends the GraphQL engine too; the service stays open. */
export async function serve({ service, identity, config, explorer, log }: ServerParts): Promise<HttpServer> {
  const apollo = await createApolloServer<RequestContext>({
    schema: service.schema,
    execute: executeOperation,
    log,
    plugins: [redactionsInExtensions],
  });
  const limit = createRateLimit(config.rateLimit);
  const http = await startHttpServer<RequestContext>({
    apollo,
    config,
    explorer,
    log,
    contextOf: async ({ headers, requestId, remoteAddress }) => {
      const viewer = await identity.verify(headers.authorization);
      limit({ viewer, remoteAddress });
      return service.contextFor(viewer, requestId, 'planned', asksForNewest(headers));
    },
    health: {
      database: async () => {
        await service.orm.em.fork().execute(sql`select 1`);
      },
    },
  });
  return {
    ...http,
    close: async () => {
      await http.close();
      await apollo.stop();
    },
  };
}

const asksForNewest = (headers: IncomingHttpHeaders): boolean =>
  /\bno-cache\b/iu.test(headers['cache-control'] ?? '');

/** Names in every answer what was hidden, so that a client can tell "hidden" from "empty". */
const redactionsInExtensions: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue, response: { body } }) => {
        const { redactions } = contextValue.records.planned;
        if (body.kind === 'single' && redactions.length > 0) {
          body.singleResult.extensions = { ...body.singleResult.extensions, redactions };
        }
        return Promise.resolve();
      },
    }),
};
