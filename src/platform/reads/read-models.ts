import { ReferenceKind, type EntityMetadata, type EntityProperty, type MikroORM } from '@mikro-orm/core';
import { canStandInCursor } from './cursor.js';
import type { Column, ColumnFormat, FieldRead, ReadModel, Reads, Side, SideTable } from './read-model.js';

/**
 * The read model of every declared type: its columns and relations from the entity, the rest from the declarations.
 * Throws when two declarations claim one field, or an order could meet an empty value.
 */
export function assembleReadModels(
  orm: MikroORM,
  declarations: readonly Reads[],
): ReadonlyMap<string, ReadModel> {
  const byType = new Map<string, Reads[]>();
  for (const reads of declarations) byType.set(reads.type, [...(byType.get(reads.type) ?? []), reads]);
  const entities = new Map(
    [...orm.getMetadata().getAll().values()].map((meta): [string, EntityMetadata] => [meta.className, meta]),
  );
  return new Map(
    [...byType].map(([type, parts]) => {
      const meta = entities.get(type);
      if (meta === undefined) throw new Error(`${type} is declared to be read but is no entity.`);
      return [type, assemble(type, meta, parts, entities)];
    }),
  );
}

function assemble(
  type: string,
  meta: EntityMetadata,
  parts: readonly Reads[],
  entities: ReadonlyMap<string, EntityMetadata>,
): ReadModel {
  const columns: Record<string, Column> = {};
  const fields: Record<string, FieldRead> = { id: { kind: 'id' } };
  for (const property of meta.props) {
    const name = property.fieldNames[0];
    if (name === undefined || property.persist === false) continue;
    columns[property.name] = columnFor(property, name);
    if (property.kind === ReferenceKind.SCALAR) {
      if (property.name !== 'id') fields[property.name] = { kind: 'column', property: property.name };
    } else if (property.targetMeta !== undefined) {
      const [foreign] = property.targetMeta.primaryKeys;
      fields[property.name] = {
        kind: 'one',
        type: property.targetMeta.className,
        local: property.name,
        foreign: String(foreign),
      };
    }
  }
  for (const [property, column] of parts.flatMap((part) =>
    (part.sides ?? []).flatMap(sideColumns(entities)),
  )) {
    if (property in columns) throw new Error(`${type} has two columns for ${property}.`);
    columns[property] = column;
    fields[property] = { kind: 'column', property };
  }
  const model = {
    type,
    table: meta.tableName,
    key: String(meta.primaryKeys[0]),
    columns,
    fields: {
      ...fields,
      ...united(
        `${type} field`,
        parts.map((part) => part.fields),
      ),
    },
    orders: united(
      `${type} order`,
      parts.map((part) => part.orders),
    ),
    filters: united(
      `${type} filter`,
      parts.map((part) => part.filters),
    ),
  };
  for (const [order, { property }] of Object.entries(model.orders)) {
    if (columns[property]?.nullable !== false)
      throw new Error(`${type}: order ${order} needs a property that is never null.`);
    for (const compared of [property, model.key]) {
      const sqlType = columns[compared]?.sqlType ?? '';
      if (!canStandInCursor(sqlType))
        throw new Error(
          `${type}: order ${order} compares ${compared}, and a ${sqlType} cannot stand in a cursor.`,
        );
    }
  }
  const maker = parts.find((part) => part.maker !== undefined)?.maker;
  const auditChain = parts.find((part) => part.auditChain !== undefined)?.auditChain;
  const auditSubject = parts.find((part) => part.auditSubject !== undefined)?.auditSubject;
  const whole = {
    ...model,
    ...(maker && { maker }),
    ...(auditChain && { auditChain }),
    ...(auditSubject && { auditSubject }),
  };
  const roles = united(
    `${type} role`,
    parts.map((part) => part.narrower),
  );
  if (Object.keys(roles).length === 0) return whole;
  const forRole = Object.entries(roles).map(([role, sides]): [string, ReadModel] => [
    role,
    { ...whole, columns: narrowed(whole, Object.fromEntries(sides.flatMap(sideColumns(entities)))) },
  ]);
  return { ...whole, forRole: Object.fromEntries(forRole) };
}

/** The columns of a model with others in the place of some, which must give values of the same kind. */
function narrowed(
  { type, columns }: ReadModel,
  instead: Readonly<Record<string, Column>>,
): ReadModel['columns'] {
  for (const [property, { sqlType, nullable }] of Object.entries(instead))
    if (columns[property]?.sqlType !== sqlType || columns[property].nullable !== nullable)
      throw new Error(`${type}: what a role reads as ${property} must be a value of the same kind.`);
  return { ...columns, ...instead };
}

function united<T>(
  of: string,
  tables: readonly (Readonly<Record<string, T>> | undefined)[],
): Readonly<Record<string, T>> {
  const entries = tables.flatMap((table) => Object.entries(table ?? {}));
  const names = entries.map(([name]) => name);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw new Error(`Two declarations claim the ${of} ${twice}.`);
  return Object.fromEntries(entries);
}

/** The properties of a record that stand in another entity's table, with their columns. */
function sideColumns(entities: ReadonlyMap<string, EntityMetadata>) {
  return ({
    entity,
    by,
    local,
    properties,
    renamed = {},
    owner,
    where,
    isList,
    least,
  }: Side): [string, Column][] => {
    const meta = entities.get(entity);
    const column = (name: string): Column => {
      const property = meta?.props.find((prop) => prop.name === name);
      const fieldName = property?.fieldNames[0];
      if (property === undefined || fieldName === undefined)
        throw new Error(`${entity}.${name} has no column.`);
      return columnFor(property, fieldName);
    };
    const side: SideTable = {
      table: meta?.tableName ?? '',
      by: column(by).name,
      property: local,
      ...(owner !== undefined && { owner: column(owner).name }),
      ...(where !== undefined && { where }),
      ...(isList === true && { isList }),
      ...(least !== undefined && { least }),
    };
    const asList = isList === true ? { sqlType: 'jsonb', format: 'plain' as const } : {};
    return properties.map((name) => [
      renamed[name] ?? name,
      { ...column(name), ...asList, nullable: least === undefined, side },
    ]);
  };
}

function columnFor(property: EntityProperty, name: string): Column {
  const sqlType = (property.columnTypes[0] ?? 'text').replace(/\(.*\)/, '');
  return { name, sqlType, format: formatFor(sqlType), nullable: property.nullable === true };
}

function formatFor(sqlType: string): ColumnFormat {
  if (sqlType.startsWith('timestamp')) return 'instant';
  return /^(numeric|bigint)/.test(sqlType) ? 'text' : 'plain';
}
