import { getNamedType, isCompositeType, isInterfaceType, isObjectType, Kind } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** How the cost of an operation is counted. */
export interface CostRules {
  /** Dearest operation that is answered. */
  readonly maxCost: number;
  /** Records on a page for which the client gives no `first` or `last`. */
  readonly defaultPageSize: number;
  /** Most records that a page ever holds; a larger wish is refused elsewhere and costs no more here. */
  readonly maxPageSize: number;
}

/** A page of 100 requests with some 250 fields each still passes. */
export const DEFAULT_COST_RULES: CostRules = { maxCost: 25_000, defaultPageSize: 20, maxPageSize: 100 };

/** Cost of one operation, for given variables as the client sent them (not yet checked). */
export type OperationCost = (variables: Readonly<Record<string, unknown>>) => number;

/**
 * Works out the cost of an operation: 1 for every field, and all that stands below a field with a `first` or
 * `last` argument counts once per record of the page. The document must be valid (no cyclic fragments).
 * The walk is done once per document; the function returned only looks page sizes up.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  rules: CostRules,
): OperationCost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Cost>();

  const ofFragment = (name: string): Cost => {
    const fragment = fragments.get(name);
    if (fragment === undefined) return fixed(0);
    const type = schema.getType(fragment.typeCondition.name.value);
    const cost = known.get(name) ?? ofSelections(fragment.selectionSet, type);
    known.set(name, cost);
    return cost;
  };

  const ofSelections = (selectionSet: SelectionSetNode, type: GraphQLNamedType | undefined): Cost =>
    sum(
      selectionSet.selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
        if (selection.kind === Kind.FIELD) return ofField(selection, fieldOf(type, selection.name.value));
        const condition = selection.typeCondition;
        return ofSelections(selection.selectionSet, condition ? schema.getType(condition.name.value) : type);
      }),
    );

  const ofField = (node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): Cost => {
    if (node.selectionSet === undefined) return fixed(1);
    const type = field && getNamedType(field.type);
    const child = ofSelections(node.selectionSet, type && isCompositeType(type) ? type : undefined);
    const isPage = field?.args.some(({ name }) => name === 'first' || name === 'last') ?? false;
    return sum([fixed(1), isPage ? times(pageSize(node, rules), child) : child]);
  };

  const root = schema.getRootType(operation.operation) ?? undefined;
  return toFunction(ofSelections(operation.selectionSet, root));
}

/** A cost without variables is a number, so that whole subtrees fold into one. */
type Cost = number | OperationCost;

function fixed(cost: number): Cost {
  return cost;
}

function toFunction(cost: Cost): OperationCost {
  return typeof cost === 'number' ? () => cost : cost;
}

function sum(costs: readonly Cost[]): Cost {
  const constant = costs.reduce<number>((total, cost) => total + (typeof cost === 'number' ? cost : 0), 0);
  const varying = costs.filter((cost) => typeof cost !== 'number');
  if (varying.length === 0) return constant;
  return (variables) => varying.reduce((total, cost) => total + cost(variables), constant);
}

function times(factor: Cost, cost: Cost): Cost {
  if (typeof factor === 'number' && typeof cost === 'number') return factor * cost;
  const [size, each] = [toFunction(factor), toFunction(cost)];
  return (variables) => size(variables) * each(variables);
}

function pageSize(node: FieldNode, { defaultPageSize, maxPageSize }: CostRules): Cost {
  const within = (size: unknown): number =>
    typeof size === 'number' && size >= 0 ? Math.min(size, maxPageSize) : defaultPageSize;
  const sizes = (node.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }): Cost => {
      if (value.kind === Kind.INT) return within(Number(value.value));
      if (value.kind !== Kind.VARIABLE) return defaultPageSize;
      const variable = value.name.value;
      return (variables) => within(variables[variable]);
    });
  const [only, ...others] = sizes;
  if (only === undefined) return defaultPageSize;
  if (others.length === 0) return only;
  return (variables) => Math.max(...sizes.map((size) => toFunction(size)(variables)));
}

function fieldOf(
  type: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
