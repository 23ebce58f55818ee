import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Logger } from 'pino';

import { badInput } from '../../platform/errors.js';
import { variableProblems } from './argument-problems.js';
import { DEFAULT_DOCUMENT_LIMITS, tooComplex } from './document-limits.js';
import { executorOf, stringifyResult, type Execute } from './executor.js';
import { createErrorFormatter, httpStatusOf } from './public-errors.js';
import { costOf, DEFAULT_COST_RULES } from './query-cost.js';
import type { CostRules, OperationCost } from './query-cost.js';
import { currentScope } from './request-scope.js';

/** What the GraphQL engine is built from. */
export interface ApolloServerSettings<Context extends BaseContext> {
  readonly schema: GraphQLSchema;
  /** How operations are executed; by graphql-js if not given. */
  readonly execute?: Execute<Context>;
  readonly log: Logger;
  /** Run in this order, after the checks of this file. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** Most tokens of a document. Default: {@link DEFAULT_DOCUMENT_LIMITS}. */
  readonly maxTokens?: number;
  /** Default: {@link DEFAULT_COST_RULES}. */
  readonly cost?: Partial<CostRules>;
}

/**
 * Builds and starts the GraphQL engine. The schema is public, so introspection is on; who may read what is decided
 * per field. The caller stops it (`apollo.stop()`) after the HTTP server has closed.
 */
export async function createApolloServer<Context extends BaseContext>({
  schema,
  execute,
  log,
  plugins = [],
  maxTokens = DEFAULT_DOCUMENT_LIMITS.maxTokens,
  cost,
}: ApolloServerSettings<Context>): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    ...(execute === undefined ? { schema } : { gateway: executorOf(schema, execute) }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    stringifyResult,
    parseOptions: { maxLexicalTokens: maxTokens },
    formatError: createErrorFormatter(log, maxTokens),
    logger: engineLog(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationChecks({ ...DEFAULT_COST_RULES, ...cost }),
      statusOfFailures,
      ...plugins,
    ],
  });
  await apollo.start();
  return apollo;
}

/**
 * Before an operation runs: its cost is within the limit, and its variables are of the declared types. The engine
 * would check variables too, but with an error for each fault and only where it executes the operation itself.
 */
function operationChecks(rules: CostRules): ApolloServerPlugin {
  const costs = new WeakMap<OperationDefinitionNode, OperationCost>();
  const costIn = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ): OperationCost => {
    const cost = costs.get(operation) ?? costOf(schema, document, operation, rules);
    costs.set(operation, cost);
    return cost;
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, operationName, request }) => {
          const scope = currentScope();
          if (scope !== undefined) scope.operationName = operationName;
          if (operation === undefined) return Promise.resolve();
          const variables = request.variables ?? {};
          const cost = costIn(schema, document, operation)(variables);
          if (cost > rules.maxCost) return Promise.reject(tooComplex('cost', rules.maxCost, cost, CHEAPER));
          const problems = variableProblems(schema, operation, variables);
          return problems.length > 0 ? Promise.reject(badInput(problems)) : Promise.resolve();
        },
      }),
  };
}

const CHEAPER =
  'Each field costs 1, and what stands below a list counts once for each record of its page: ' +
  'ask for smaller pages (first, last), fewer nested lists or fewer fields.';

/** An answer that holds nothing but errors gets the HTTP status of the first; any other stays 200. */
const statusOfFailures: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind !== 'single' || (body.singleResult.data ?? null) !== null) return Promise.resolve();
        const code = body.singleResult.errors?.[0]?.extensions?.code;
        const ranNothing = body.singleResult.data === undefined;
        const isOutage =
          code === 'UNAUTHENTICATED' || code === 'SERVICE_UNAVAILABLE' || code === 'RATE_LIMITED';
        // Apollo has decided for faults of the protocol (405, 406); 500 is what it gives where nobody decided.
        if (isOutage || (ranNothing && (http.status === undefined || http.status === 500))) {
          http.status = httpStatusOf(code) ?? 200;
        }
        if (http.status === 401) http.headers.set('www-authenticate', 'Bearer');
        return Promise.resolve();
      },
    }),
};

/** Apollo logs plain strings; errors of operations reach the log through the formatter. */
function engineLog(log: Logger): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  return {
    debug: (message) => {
      log.debug(String(message));
    },
    info: (message) => {
      log.info(String(message));
    },
    warn: (message) => {
      log.warn(String(message));
    },
    error: (message) => {
      log.error(String(message));
    },
  };
}
