import { ReferenceKind, type EntityMetadata, type EntityProperty, type MikroORM } from '@mikro-orm/core';
import type { Column, ColumnFormat, FieldRead, ReadModel, Reads } from './read-model.js';

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
    const name = property.fieldNames?.[0];
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
  for (const { entity, by, local, properties } of parts.flatMap((part) => part.sides ?? [])) {
    const other = entities.get(entity);
    const names = (property: string): string => {
      const name = other?.props.find((prop) => prop.name === property)?.fieldNames?.[0];
      if (name === undefined) throw new Error(`${type}: ${entity}.${property} has no column.`);
      return name;
    };
    for (const property of properties) {
      if (property in columns) throw new Error(`${type} has two columns for ${property}.`);
      const side = { table: other?.tableName ?? '', by: names(by), property: local };
      const found = columnFor(
        other?.props.find((prop) => prop.name === property) as EntityProperty,
        names(property),
      );
      columns[property] = { ...found, nullable: true, side };
      fields[property] = { kind: 'column', property };
    }
  }
  const model = {
    type,
    table: meta.tableName,
    key: String(meta.primaryKeys[0]),
    columns,
    fields: { ...fields, ...Object.assign({}, ...parts.map((part) => part.fields ?? {})) },
    orders: Object.assign({}, ...parts.map((part) => part.orders ?? {})),
    filters: Object.assign({}, ...parts.map((part) => part.filters ?? {})),
  } as ReadModel;
  for (const [order, { property }] of Object.entries(model.orders)) {
    if (columns[property]?.nullable !== false)
      throw new Error(`${type}: order ${order} needs a property that is never null.`);
  }
  const auditChain = parts.find((part) => part.auditChain !== undefined)?.auditChain;
  const auditSubject = parts.find((part) => part.auditSubject !== undefined)?.auditSubject;
  return { ...model, ...(auditChain && { auditChain }), ...(auditSubject && { auditSubject }) };
}

function columnFor(property: EntityProperty, name: string): Column {
  const sqlType = (property.columnTypes?.[0] ?? 'text').replace(/\(.*\)/, '');
  return { name, sqlType, format: formatFor(sqlType), nullable: property.nullable === true };
}

function formatFor(sqlType: string): ColumnFormat {
  if (sqlType.startsWith('timestamp')) return 'instant';
  return /^(numeric|bigint)/.test(sqlType) ? 'text' : 'plain';
}
