import {
  execute,
  OperationTypeNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldResolver,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { buildExecutionContext, buildResolveInfo, getFieldDef } from 'graphql/execution/execute.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import { JsonText, NotAnswerable } from '../reads/json-text.js';
import type { RequestContext } from '../request-context.js';

/** An operation of a valid document, with the context of its request. */
export interface Operation extends ExecutionArgs {
  readonly contextValue: RequestContext;
}

/** The result of an operation; `data` may be JSON already. */
export type OperationResult = Omit<ExecutionResult, 'data'> & {
  readonly data?: ExecutionResult['data'] | JsonText;
};

/**
 * Executes an operation. Where the database can build the answers to all its fields, their JSON is put together and
 * passed on as it is; otherwise, and wherever something goes wrong, graphql-js executes the operation and has the last
 * word. The guards of the schema stand before both: the fields' own resolvers are called.
 */
export async function executeOperation(operation: Operation): Promise<OperationResult> {
  return (await answered(operation)) ?? (await execute(operation));
}

type Execution = Exclude<ReturnType<typeof buildExecutionContext>, readonly unknown[]>;

/** Operations of which the database cannot build the answer, by what decides it beside the document. */
const unanswerable = new WeakMap<object, Set<string>>();
const decisionsKept = 64;

async function answered(operation: Operation): Promise<OperationResult | undefined> {
  const execution = buildExecutionContext(operation);
  if (!('schema' in execution) || execution.operation.operation !== OperationTypeNode.QUERY) return undefined;
  const decision = decisionOf(execution, operation.contextValue);
  const known = unanswerable.get(execution.operation);
  if (known !== undefined && (known.has(decision) || known.size >= decisionsKept)) return undefined;
  const records = operation.contextValue.records.answered();
  const context: RequestContext = { ...operation.contextValue, records };
  const texts = await Promise.allSettled(
    [...rootFields(execution)].map(([key, nodes]) => answerOf(execution, context, key, nodes)),
  );
  const failed = texts.find((one) => one.status === 'rejected');
  if (failed !== undefined) {
    records.planned.beginAnew();
    if (failed.reason instanceof NotAnswerable)
      unanswerable.set(execution.operation, (known ?? new Set()).add(decision));
    return undefined;
  }
  const fields = texts.map((one) => (one as PromiseFulfilledResult<string>).value);
  return { data: new JsonText(`{${fields.join(',')}}`) };
}

function rootFields({
  schema,
  fragments,
  variableValues,
  operation,
}: Execution): Map<string, readonly FieldNode[]> {
  const query = schema.getQueryType();
  if (query == null) return new Map();
  return collectFields(schema, fragments, variableValues, query, operation.selectionSet);
}

/** One field with its key, as JSON. */
async function answerOf(
  execution: Execution,
  context: RequestContext,
  key: string,
  nodes: readonly FieldNode[],
): Promise<string> {
  const [node] = nodes;
  const type = execution.schema.getQueryType();
  const field = node && type && getFieldDef(execution.schema, type, node);
  if (node === undefined || type == null || field == null) throw new NotAnswerable();
  const { name } = field;
  if (name === '__typename') return `${JSON.stringify(key)}:${JSON.stringify(type.name)}`;
  if (name.startsWith('__')) throw new NotAnswerable();
  const path = { prev: undefined, key, typename: type.name };
  const info = buildResolveInfo(execution, field, nodes, type, path);
  const given = getArgumentValues(field, node, execution.variableValues);
  const resolve = field.resolve as GraphQLFieldResolver<unknown, RequestContext>;
  const value: unknown = await resolve(undefined, given, context, info);
  if (value !== null && !(value instanceof JsonText)) throw new NotAnswerable();
  return `${JSON.stringify(key)}:${value?.text ?? 'null'}`;
}

/** What decides, beside the document, whether the database can build the answer: the role and the conditions. */
function decisionOf({ variableValues, operation }: Execution, { viewer }: RequestContext): string {
  const conditions = (operation.variableDefinitions ?? [])
    .map(({ variable }) => variableValues[variable.name.value])
    .filter((value) => typeof value === 'boolean');
  return [viewer.role, ...conditions].join(',');
}
