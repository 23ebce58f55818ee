import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { nodeTypeOf } from '../reads/connection-types.js';
import type { ReadModel } from '../reads/read-model.js';
import type { AccessPolicy } from '../policy/policy.js';
import { propertiesOf } from '../policy/rule.js';

/**
 * Authorization fails closed: every way in which schema, access policy and read models disagree, each as a sentence.
 * The service does not start while the list is not empty.
 */
export function disagreements(
  schema: GraphQLSchema,
  policy: AccessPolicy,
  models: ReadonlyMap<string, ReadModel>,
): string[] {
  const found: string[] = [];
  const objects = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type));
  for (const type of objects) found.push(...missingLines(type, schema, policy));
  found.push(...idleLines(schema, policy));
  for (const type of objects) {
    const model = models.get(type.name);
    if (model !== undefined) found.push(...unfitLines(type, model, policy));
    for (const field of Object.values(type.getFields())) {
      const target = models.get(nodeTypeOf(getNamedType(field.type).name) ?? '');
      if (target !== undefined)
        found.push(...unfitArguments(`${type.name}.${field.name}`, field.args, target));
    }
  }
  return found;
}

function missingLines(type: GraphQLObjectType, schema: GraphQLSchema, policy: AccessPolicy): string[] {
  const names = Object.keys(type.getFields());
  if (type === schema.getMutationType()) {
    return names
      .filter((name) => !policy.commands.has(name))
      .map((name) => `The command ${name} has no line in the access policy.`);
  }
  if (type === schema.getQueryType() || type === schema.getSubscriptionType()) {
    return names
      .filter((name) => !policy.queries.has(name))
      .map((name) => `The query ${name} has no line in the access policy.`);
  }
  return names
    .filter((name) => policy.field(type.name, name) === undefined)
    .map((name) => `${type.name}.${name} has no line in the access policy.`);
}

function idleLines(schema: GraphQLSchema, policy: AccessPolicy): string[] {
  const found: string[] = [];
  for (const { type, fields } of policy.types.values()) {
    const object = schema.getType(type);
    for (const field of Object.keys(fields)) {
      if (!isObjectType(object) || object.getFields()[field] === undefined) {
        found.push(`The access policy has a line for ${type}.${field}, which does not exist.`);
      }
    }
  }
  const root = { ...schema.getQueryType()?.getFields(), ...schema.getSubscriptionType()?.getFields() };
  for (const name of policy.queries.keys()) {
    if (root[name] === undefined)
      found.push(`The access policy has a line for the query ${name}, which does not exist.`);
  }
  for (const name of policy.commands.keys()) {
    if (schema.getMutationType()?.getFields()[name] === undefined) {
      found.push(`The access policy has a line for the command ${name}, which does not exist.`);
    }
  }
  return found;
}

function unfitLines(type: GraphQLObjectType, model: ReadModel, policy: AccessPolicy): string[] {
  const found: string[] = [];
  const known = (property: string): boolean => property in model.columns;
  for (const property of propertiesOf(policy.rows(type.name))) {
    if (!known(property)) found.push(`The row rule of ${type.name} reads ${property}, which is no column.`);
  }
  for (const field of Object.values(type.getFields())) {
    const line = policy.field(type.name, field.name);
    if (line === undefined) continue;
    if (model.fields[field.name] === undefined) {
      found.push(`${type.name}.${field.name}: nothing says how it is read.`);
    }
    if (line.see.kind !== 'everyone' && isNonNullType(field.type)) {
      found.push(`${type.name}.${field.name} can be hidden and so must be nullable.`);
    }
    for (const property of [
      ...propertiesOf(line.see),
      ...(line.belongsTo === undefined ? [] : [line.belongsTo]),
    ]) {
      if (!known(property))
        found.push(`The rule of ${type.name}.${field.name} reads ${property}, which is no column.`);
    }
  }
  for (const [order, { property }] of Object.entries(model.orders)) {
    const see = policy.field(type.name, property)?.see;
    if (see !== undefined && see.kind !== 'everyone') {
      found.push(`${type.name}: the order ${order} would tell the hidden field ${property}.`);
    }
  }
  for (const [key, filter] of Object.entries(model.filters)) {
    for (const { guardedBy, property, through } of filter) {
      const guard = guardedBy ?? property;
      const see = policy.field(type.name, guard)?.see;
      if (guardedBy !== undefined && see === undefined)
        found.push(`${type.name}: the filter ${key} is guarded by ${guard}, which is no field.`);
      if (guardedBy === undefined && see !== undefined && see.kind !== 'everyone') {
        found.push(`${type.name}: the filter ${key} compares the guarded field ${property}; say guardedBy.`);
      }
      if (through === undefined && !known(property))
        found.push(`${type.name}: the filter ${key} compares ${property}, which is no column.`);
    }
  }
  return found;
}

function unfitArguments(
  field: string,
  given: readonly { readonly name: string; readonly type: unknown }[],
  target: ReadModel,
): string[] {
  return given.flatMap(({ name, type }) => {
    const named = getNamedType(type as Parameters<typeof getNamedType>[0]);
    if (name === 'filter' && isInputObjectType(named)) {
      return Object.keys(named.getFields())
        .filter((key) => !(key in target.filters))
        .map((key) => `${field}: nothing says what the filter ${key} compares.`);
    }
    if (name === 'orderBy' && isEnumType(named)) {
      return named
        .getValues()
        .filter((value) => !(String(value.value) in target.orders))
        .map((value) => `${field}: nothing says what the order ${value.name} compares.`);
    }
    return [];
  });
}
