import {
  getNamedType,
  isIntrospectionType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { nodeTypeOf, payloadOf } from '../reads/connection-types.js';
import type { ReadModel } from '../reads/read-model.js';
import type { AccessPolicy } from '../policy/policy.js';
import { unfitArguments, unfitModel } from './fitness.js';

/**
 * Authorization fails closed: every way in which schema, access policy and read models disagree, each as a sentence.
 * The service does not start while the list is not empty.
 */
export function disagreements(
  schema: GraphQLSchema,
  policy: AccessPolicy,
  models: ReadonlyMap<string, ReadModel>,
): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const objects = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type));
  return [
    ...objects.flatMap((type) => missingLines(type, schema, policy)),
    ...idleLines(schema, policy),
    ...objects.flatMap((type) => {
      const model = models.get(type.name);
      if (model !== undefined) return unfitModel(type, model, policy, models);
      return roots.includes(type) ? [] : unread(type, policy);
    }),
    ...objects.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const target = models.get(nodeTypeOf(getNamedType(field.type).name) ?? '');
        return target === undefined ? [] : unfitArguments(`${type.name}.${field.name}`, field, target);
      }),
    ),
  ];
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
  for (const { type, fields, rows } of policy.types.values()) {
    const object = schema.getType(type);
    if (rows !== undefined && !isObjectType(object))
      found.push(`The access policy has a row rule for ${type}, which does not exist.`);
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

/** What cannot be of a type of which nothing says how it is read: its values come unguarded from the field above. */
function unread(type: GraphQLObjectType, policy: AccessPolicy): string[] {
  const found: string[] = [];
  if (type.getInterfaces().some(({ name }) => name === 'Node'))
    found.push(`${type.name} can be found by its id, but nothing says how it is read.`);
  if (payloadOf(type.name) !== undefined) return found;
  for (const name of Object.keys(type.getFields())) {
    const see = policy.field(type.name, name)?.see;
    if (see !== undefined && see.kind !== 'everyone')
      found.push(
        `${type.name}.${name} is guarded, but nothing says how a ${type.name} is read: nothing would hide it.`,
      );
  }
  return found;
}
