import { ReferenceKind, type EntityMetadata, type EntityProperty, type MikroORM } from '@mikro-orm/core';
import { canStandInCursor } from './cursor.js';
import type {
  Column,
  ColumnFormat,
  Companion,
  FieldRead,
  ReadModel,
  Reads,
  Side,
  SideTable,
} from './read-model.js';

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
        ...(property.createForeignKeyConstraint && { held: true }),
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
  const companions = parts.flatMap((part) => part.companion ?? []);
  if (companions.length > 1) throw new Error(`Two declarations claim the ${type} companion.`);
  const [companion] = companions;
  if (companion === undefined) return whole;
  const accompanied = accompany(whole, companion, entities);
  return { ...whole, forRole: Object.fromEntries(companion.roles.map((role) => [role, accompanied])) };
}

/** The model of those who know more: what is said to the others has the same names and kinds. */
function accompany(
  model: ReadModel,
  { entity, by, properties, repeats }: Companion,
  entities: ReadonlyMap<string, EntityMetadata>,
): ReadModel {
  const { type, columns } = model;
  const of = columnsOf(entity, entities);
  const own = Object.fromEntries(properties.map((property) => [property, of(property)]));
  for (const property of [...properties, ...repeats]) {
    const { sqlType, nullable } = of(property);
    if (columns[property]?.sqlType !== sqlType || columns[property].nullable !== nullable)
      throw new Error(`${type}: what some roles read as ${property} must be a value of the same kind.`);
  }
  for (const property of repeats)
    if (columns[property]?.name !== of(property).name)
      throw new Error(`${entity} must repeat ${type}.${property} under the same name.`);
  const companion = { table: entities.get(entity)?.tableName ?? '', by: of(by).name, properties, repeats };
  return { ...model, columns: { ...columns, ...own }, companion };
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
    const column = columnsOf(entity, entities);
    const side: SideTable = {
      table: entities.get(entity)?.tableName ?? '',
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

/** The columns of an entity by its properties. */
function columnsOf(
  entity: string,
  entities: ReadonlyMap<string, EntityMetadata>,
): (property: string) => Column {
  const meta = entities.get(entity);
  return (name) => {
    const property = meta?.props.find((prop) => prop.name === name);
    const fieldName = property?.fieldNames[0];
    if (property === undefined || fieldName === undefined)
      throw new Error(`${entity}.${name} has no column.`);
    return columnFor(property, fieldName);
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
