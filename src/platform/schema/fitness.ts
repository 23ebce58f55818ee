import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { nodeTypeOf } from '../reads/connection-types.js';
import type { FieldRead, FilterOperator, ReadModel } from '../reads/read-model.js';
import type { AccessPolicy } from '../policy/policy.js';
import { propertiesOf } from '../policy/rule.js';

type Models = ReadonlyMap<string, ReadModel>;

/** How a type, its read model and its lines of the access policy disagree, each as a sentence. */
export function unfitModel(
  type: GraphQLObjectType,
  model: ReadModel,
  policy: AccessPolicy,
  models: Models,
): string[] {
  return [
    ...unfitRows(type, model, policy),
    ...Object.values(type.getFields()).flatMap((field) => unfitField(type, field, model, policy, models)),
    ...unfitOrders(model, policy),
    ...unfitFilters(model, policy),
  ];
}

function unfitRows(type: GraphQLObjectType, model: ReadModel, policy: AccessPolicy): string[] {
  const table = policy.types.get(type.name);
  const found = strange(model, propertiesOf(policy.rows(type.name))).map(
    (property) => `The row rule of ${type.name} reads ${property}, which is no column.`,
  );
  if (table?.rows === undefined && type.getInterfaces().some(({ name }) => name === 'Node'))
    found.push(`${type.name} can be found by its id, but no row rule says for whom it exists.`);
  for (const [command, { of }] of Object.entries(table?.commands ?? {}))
    for (const property of strange(model, of === undefined ? [] : propertiesOf(of)))
      found.push(`The rule of ${command} reads ${property}, which is no column of ${type.name}.`);
  const { auditChain, auditSubject, maker } = model;
  // What a function makes has no key by which a reading could be entered, so none of it may belong to a State.
  const entered = maker === undefined ? [auditChain ?? model.key, auditSubject?.property ?? model.key] : [];
  const owned = Object.entries(table?.fields ?? {}).filter(([, { belongsTo }]) => belongsTo !== undefined);
  if (maker !== undefined && owned.length > 0)
    found.push(`Nothing enters readings of ${type.name}, so none of its fields can belong to a State.`);
  for (const property of strange(model, entered))
    found.push(`The readings of ${type.name} are entered by ${property}, which is no column.`);
  return found;
}

function unfitField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  model: ReadModel,
  policy: AccessPolicy,
  models: Models,
): string[] {
  const name = `${type.name}.${field.name}`;
  const line = policy.field(type.name, field.name);
  if (line === undefined) return [];
  const found = strange(model, [
    ...propertiesOf(line.see),
    ...(line.belongsTo === undefined ? [] : [line.belongsTo]),
  ]).map((property) => `The rule of ${name} reads ${property}, which is no column.`);
  if (line.see.kind !== 'everyone' && isNonNullType(field.type))
    found.push(`${name} can be hidden and so must be nullable.`);
  const read = Object.hasOwn(model.fields, field.name) ? model.fields[field.name] : undefined;
  if (read === undefined) return [...found, `${name}: nothing says how it is read.`];
  return [...found, ...unfitRead(name, field, read, model, policy, models)];
}

function unfitRead(
  name: string,
  field: GraphQLField<unknown, unknown>,
  read: FieldRead,
  model: ReadModel,
  policy: AccessPolicy,
  models: Models,
): string[] {
  if (read.kind === 'id') return [];
  if (read.kind === 'column' || read.kind === 'derived') {
    const needed = read.kind === 'column' ? [read.property] : read.needs;
    return strange(model, needed).map((property) => `${name} is read from ${property}, which is no column.`);
  }
  const target = models.get(read.type);
  if (target === undefined) return [`${name} leads to ${read.type}, and nothing says how that is read.`];
  const found: string[] = [];
  const shown = getNamedType(field.type);
  const expected = read.kind === 'connection' ? nodeTypeOf(shown.name) : isObjectType(shown) && shown.name;
  if (expected !== read.type || (read.kind === 'many') !== isListType(getNullableType(field.type)))
    found.push(`${name} is a ${String(field.type)}, but is read as ${words[read.kind]} of ${read.type}.`);
  if (read.kind === 'one' && isNonNullType(field.type) && policy.rows(read.type).kind !== 'everyone')
    found.push(`${name} leads to a ${read.type} that may not exist for the viewer and so must be nullable.`);
  for (const property of strange(model, [read.local]))
    found.push(`${name} starts from ${property}, which is no column.`);
  const compared = [
    read.foreign,
    ...(read.kind === 'many' ? read.orders.map(({ property }) => property) : []),
    ...(read.kind === 'connection' || read.where === undefined ? [] : propertiesOf(read.where)),
  ];
  for (const property of strange(target, compared))
    found.push(`${name} compares ${property}, which is no column of ${read.type}.`);
  return found;
}

const words = { one: 'one', many: 'a list', connection: 'a paged list' } as const;

function unfitOrders(model: ReadModel, policy: AccessPolicy): string[] {
  return Object.entries(model.orders).flatMap(([order, { property, guardedBy: guard }]) => {
    if (guard !== undefined)
      return policy.field(model.type, guard) === undefined
        ? [`${model.type}: the order ${order} is guarded by ${guard}, which is no field.`]
        : [];
    return guardedBy(model, policy, property).map(
      (field) => `${model.type}: the order ${order} would tell the hidden field ${field}.`,
    );
  });
}

function unfitFilters(model: ReadModel, policy: AccessPolicy): string[] {
  return Object.entries(model.filters).flatMap(([key, parts]) =>
    parts.flatMap(({ guardedBy: guard, property, through, operator, rule }) => {
      const found: string[] = [];
      if (guard !== undefined && policy.field(model.type, guard) === undefined)
        found.push(`${model.type}: the filter ${key} is guarded by ${guard}, which is no field.`);
      if (guard === undefined && guardedBy(model, policy, property).length > 0)
        found.push(`${model.type}: the filter ${key} compares the guarded field ${property}; say guardedBy.`);
      if (through === undefined && strange(model, [property]).length > 0)
        found.push(`${model.type}: the filter ${key} compares ${property}, which is no column.`);
      if ((operator === 'holds') !== (rule !== undefined))
        found.push(`${model.type}: the filter ${key} goes by a rule, or compares by its operator; not both.`);
      if (rule !== undefined && guard === undefined)
        found.push(
          `${model.type}: the filter ${key} tells by its rule what some field shows; say guardedBy.`,
        );
      for (const read of strange(model, rule === undefined ? [] : propertiesOf(rule)))
        found.push(`The rule of the filter ${key} reads ${read}, which is no column of ${model.type}.`);
      return found;
    }),
  );
}

/** The guarded fields that show a property, under whatever name; none where some field shows it to everyone. */
function guardedBy(model: ReadModel, policy: AccessPolicy, property: string): readonly string[] {
  const showing = Object.entries(model.fields).flatMap(([field, read]) => {
    const shows =
      (read.kind === 'column' && read.property === property) ||
      (read.kind === 'one' && read.local === property && field === property);
    const see = shows ? policy.field(model.type, field)?.see : undefined;
    return see === undefined ? [] : [{ field, open: see.kind === 'everyone' }];
  });
  return showing.some(({ open }) => open) ? [] : showing.map(({ field }) => field);
}

/** How the arguments of a paged field disagree with the read model of what it lists. */
export function unfitArguments(
  name: string,
  { args }: GraphQLField<unknown, unknown>,
  target: ReadModel,
): string[] {
  return args.flatMap((argument) => {
    const named = getNamedType(argument.type);
    if (argument.name === 'filter' && isInputObjectType(named)) {
      return Object.values(named.getFields()).flatMap((field) => {
        const parts = Object.hasOwn(target.filters, field.name) ? (target.filters[field.name] ?? []) : [];
        if (parts.length === 0) return [`${name}: nothing says what the filter ${field.name} compares.`];
        const takesList = isListType(getNullableType(field.type));
        const fits = parts.every(({ operator }) => ofLists.has(operator) === takesList);
        return fits
          ? []
          : [
              `${name}: the filter ${field.name} takes ${takesList ? 'a list' : 'one value'}, and its operator another.`,
            ];
      });
    }
    if (argument.name === 'orderBy' && isEnumType(named)) {
      return named
        .getValues()
        .filter(({ value }) => !Object.hasOwn(target.orders, String(value)))
        .map((value) => `${name}: nothing says what the order ${value.name} compares.`);
    }
    return [];
  });
}

const ofLists: ReadonlySet<FilterOperator> = new Set<FilterOperator>(['in', 'overlaps', 'contains']);

function strange(model: ReadModel, properties: readonly string[]): readonly string[] {
  return properties.filter((property) => !Object.hasOwn(model.columns, property));
}
