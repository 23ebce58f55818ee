import type { ApolloServerPlugin } from '@apollo/server';
import { sql } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Config } from '../platform/config.js';
import { executeOperation } from '../platform/execution/execute-operation.js';
import type { RequestContext } from '../platform/request-context.js';
import { createApolloServer } from './http/apollo-server.js';
import type { ExplorerOptions } from './http/explorer.js';
import { startHttpServer, type HttpServer } from './http/http-server.js';
import type { Identity } from './identity.js';
import type { Service } from './service.js';

/** What a running server is made of. */
export interface ServerParts {
  readonly service: Service;
  readonly identity: Pick<Identity, 'verify'>;
  readonly config: Pick<Config, 'host' | 'port' | 'allowedOrigins'>;
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
  const http = await startHttpServer<RequestContext>({
    apollo,
    config,
    explorer,
    log,
    contextOf: async ({ headers, requestId }) =>
      service.contextFor(
        await identity.verify(headers.authorization),
        requestId,
        'planned',
        /\bno-cache\b/iu.test(headers['cache-control'] ?? ''),
      ),
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
