import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { ExecutionArgs, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { OperationResult } from '../../platform/execution/execute-operation.js';
import { JsonText } from '../../platform/reads/json-text.js';

/** Executes an operation of a valid document. */
export type Execute<Context> = (
  operation: ExecutionArgs & { readonly contextValue: Context },
) => Promise<OperationResult>;

type Gateway = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/** What Apollo calls a gateway is its one place for an executor of one's own; there is no other service behind it. */
export function executorOf<Context extends BaseContext>(
  schema: GraphQLSchema,
  execute: Execute<Context>,
): Gateway {
  const executor: Executor = async ({ document, context, request: { operationName, variables } }) =>
    (await execute({
      ...{ schema, document, contextValue: context as Context },
      ...(operationName !== undefined && { operationName }),
      ...(variables !== undefined && { variableValues: variables }),
    })) as Awaited<ReturnType<Executor>>;
  return {
    load: () => Promise.resolve({ executor }),
    onSchemaLoadOrUpdate: (listen) => {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** The whole answer as JSON; what the database built of it goes in as it is. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const data: unknown = result.data;
  if (!(data instanceof JsonText)) return JSON.stringify(result);
  const parts = [`"data":${data.text}`];
  if (result.errors !== undefined) parts.unshift(`"errors":${JSON.stringify(result.errors)}`);
  if (result.extensions !== undefined) parts.push(`"extensions":${JSON.stringify(result.extensions)}`);
  return `{${parts.join(',')}}`;
}
