import type { BoundValue } from '../database/batch.js';
import {
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { forRole } from '../policy/rule.js';
import { columnOf, factColumn, hiddenColumn } from './columns.js';
import { nodeTypeOf, payloadOf } from './connection-types.js';
import { globalId } from './global-id.js';
import { factsOf, type PageRows, type Row } from './disclosures.js';
import type { Catalogue } from './outline.js';
import { readPage } from './page-arguments.js';
import { PageResult, type Edge } from './page-result.js';
import { PlainRecord } from './plain-reads.js';
import type { FieldRead, ReadModel } from './read-model.js';
import { typeMark, type CommandOutcome, type Records } from './records.js';

/** What field resolvers need of the request's context. */
export interface ReadContext {
  readonly records: Records;
}

type Resolver = GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>>;

/**
 * Gives every field of every type with a read model its resolver: from the planned answer where there is one, from
 * the plain path otherwise. Fields of connections and edges are resolved from the page.
 */
export function installFieldResolvers(schema: GraphQLSchema, catalogue: Catalogue): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && type.name === 'Node') {
      type.resolveType = (value) =>
        value instanceof PlainRecord ? value.model.type : ((value as Row)[typeMark] as string);
    }
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const model = catalogue.models.get(type.name);
    for (const field of Object.values(type.getFields())) {
      if (nodeTypeOf(type.name) !== undefined) field.resolve = connectionField;
      else if (
        nodeTypeOf(type.name.replace(/Edge$/, 'Connection')) !== undefined &&
        type.name.endsWith('Edge')
      ) {
        field.resolve = edgeField;
      } else if (payloadOf(type.name) !== undefined) {
        field.resolve = payloadField as GraphQLFieldResolver<unknown, unknown>;
      } else if (model !== undefined)
        field.resolve = recordField(catalogue, model, field) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
}

/** The record that a command was about, read anew for what the payload selects. */
const payloadField: GraphQLFieldResolver<unknown, ReadContext> = (parent, _arguments, { records }, info) => {
  const outcome = parent as CommandOutcome;
  return info.fieldName === 'replayed' ? outcome.replayed : records.byKey(info, outcome.type, outcome.key);
};

const connectionField: GraphQLFieldResolver<unknown, unknown> = (parent, _arguments, _context, info) => {
  const page = parent as PageResult;
  if (info.fieldName === 'edges') return page.edges(String(info.path.key));
  return info.fieldName === 'pageInfo' ? page.pageInfo : page.totalCount;
};

const edgeField: GraphQLFieldResolver<unknown, unknown> = (parent, _arguments, _context, info) => {
  const edge = parent as Edge;
  return info.fieldName === 'cursor' ? edge.cursor : edge.nodeAt(String(info.path.key));
};

function recordField(
  catalogue: Catalogue,
  model: ReadModel,
  field: GraphQLField<unknown, unknown>,
): Resolver {
  const read = model.fields[field.name];
  if (read === undefined)
    throw new Error(`${model.type}.${field.name}: no column and no declaration says how it is read.`);
  const see = catalogue.policy.field(model.type, field.name)?.see;
  return (parent, given, { records }, info) => {
    if (parent instanceof PlainRecord) return plainValue(catalogue, read, parent, field.name, given, records);
    const row = parent as Row;
    const key = String(info.path.key);
    if (read.kind === 'derived') {
      // Where the role alone hides the field nothing was asked of the database, and others' facts are not its own.
      if (
        row[hiddenColumn(key)] === true ||
        (see !== undefined && forRole(see, records.viewer.role).kind === 'nobody')
      )
        return null;
      const facts = factsOf(read.needs, (property) => row[factColumn(property)] ?? null);
      return read.value(facts, records.viewer, records.now());
    }
    const value = row[columnOf(key)] ?? null;
    if (read.kind !== 'connection' || value === null) return value;
    const target = modelOf(catalogue, read.type);
    return new PageResult(target, readPage(target, given), value as PageRows);
  };
}

async function plainValue(
  catalogue: Catalogue,
  read: FieldRead,
  record: PlainRecord,
  field: string,
  given: Record<string, unknown>,
  records: Records,
): Promise<unknown> {
  const value = await plainRead(catalogue, read, record, given, records);
  const owner = catalogue.policy.field(record.model.type, field)?.belongsTo;
  if (owner !== undefined && value !== null) {
    const { model, facts } = record;
    records.planned.disclosures.given(model, field, owner, (property) => facts[property], value);
  }
  return value;
}

async function plainRead(
  catalogue: Catalogue,
  read: FieldRead,
  { model, facts }: PlainRecord,
  given: Record<string, unknown>,
  { plain, viewer, now }: Records,
): Promise<unknown> {
  switch (read.kind) {
    case 'id':
      return globalId(model.type, String(facts[model.key]));
    case 'column':
      return facts[read.property] ?? null;
    case 'derived':
      return read.value(facts, viewer, now());
    case 'one': {
      const key = facts[read.local] as BoundValue;
      return (await plain.related(read.type, read.foreign, key, [], read.where))[0] ?? null;
    }
    case 'many':
      return plain.related(read.type, read.foreign, facts[read.local] as BoundValue, read.orders, read.where);
    case 'connection': {
      const target = modelOf(catalogue, read.type);
      const page = readPage(target, given);
      return new PageResult(
        target,
        page,
        await plain.page(read.type, page, { foreign: read.foreign, key: facts[read.local] as BoundValue }),
      );
    }
  }
}

function modelOf(catalogue: Catalogue, type: string): ReadModel {
  const model = catalogue.models.get(type);
  if (model === undefined) throw new Error(`${type} has no read model.`);
  return model;
}
