import {
  GraphQLError,
  isEnumType,
  isIntrospectionType,
  Kind,
  print,
  type GraphQLEnumType,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';

/** So many values are listed at most where none was meant that there is. */
const listedAtMost = 60;

/** So much is repeated of what was sent. */
const repeatedAtMost = 60;

/**
 * Has every enum of a schema say which values it has where a client sends one that it has not, be it in the query or in a
 * variable.
 */
export function nameValuesOfEnums(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isEnumType(type) || isIntrospectionType(type)) continue;
    const [parseValue, parseLiteral] = [type.parseValue.bind(type), type.parseLiteral.bind(type)];
    type.parseValue = (value) => valueOr(() => parseValue(value), type, JSON.stringify(value));
    type.parseLiteral = (node, variables) =>
      valueOr(
        () => parseLiteral(node, variables),
        type,
        node.kind === Kind.STRING ? `${print(node)} (write it without quotation marks)` : print(node),
        node,
      );
  }
}

function valueOr(parse: () => unknown, type: GraphQLEnumType, given: string, node?: ValueNode): unknown {
  try {
    return parse();
  } catch {
    throw new GraphQLError(notOf(type, given), node === undefined ? {} : { nodes: node });
  }
}

function notOf(type: GraphQLEnumType, given: string): string {
  const names = type.getValues().map(({ name }) => name);
  const more = names.length - listedAtMost;
  const listed = names.slice(0, listedAtMost).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
  const repeated = given.length > repeatedAtMost ? `${given.slice(0, repeatedAtMost)}…` : given;
  return `${repeated} is no ${type.name}. It is one of: ${listed}.`;
}
