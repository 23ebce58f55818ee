import { createHash } from 'node:crypto';
import { viewerSettings } from '../database/read-session.js';
import { literal, quote } from '../policy/rule-sql.js';
import type { ReadModel, SideTable } from './read-model.js';

/** PostgreSQL cuts names at 63 bytes, so a longer response key travels under its digest. */
export function columnOf(responseKey: string): string {
  if (responseKey.length <= 60) return responseKey;
  return `~${createHash('sha256').update(responseKey).digest('hex').slice(0, 40)}`;
}

/** The column that carries a property of the record alongside what was selected. */
export const factColumn = (property: string): string => `~${property}`;

/** The column that says that a field of this very record is hidden from the viewer. */
export const hiddenColumn = (responseKey: string): string => columnOf(`~hidden:${responseKey}`);

/** The column of a page's rows that carries what is selected of the node. */
export const nodeColumn = (edgesKey: string, nodeKey: string): string =>
  columnOf(`~node:${edgesKey}:${nodeKey}`);

/** The column of a page's rows that tells its place in the list; no property has a colon in its name. */
export const placeColumn = '~:place';

/** The column that tells to which of several askers a record belongs. */
export const askerColumn = '~:asker';

const viewerState = `(select current_setting('${viewerSettings.state}', true))`;

/**
 * From where the records of a type are read; PostgreSQL takes the inner query apart.
 * @param by what a list goes by: where some of it stands in the companion's table, that table leads, and is compared
 */
export function sourceSql(model: ReadModel, by: readonly string[] = []): string {
  const { table, key, columns, companion } = model;
  if (companion === undefined) return quote(table);
  const leads = by.some((property) => companion.properties.includes(property));
  const beside = new Set([...companion.properties, ...(leads ? companion.repeats : [])]);
  const selected = Object.entries(columns).flatMap(([property, { name, side }]) => {
    if (side !== undefined) return [];
    if (leads && property === key) return [`c.${quote(companion.by)} as ${quote(name)}`];
    return [`${beside.has(property) ? 'c' : 'r'}.${quote(name)}`];
  });
  // Where nothing of it is asked, PostgreSQL leaves a table out that is joined from the left.
  const join = leads ? 'join' : 'left join';
  return `(select ${selected.join(', ')} from ${quote(table)} r ${join} ${quote(companion.table)} c on c.${quote(companion.by)} = r.${quote(columns[key]?.name ?? key)})`;
}

/** The raw SQL expression of a property. */
export function rawSql(model: ReadModel, property: string, alias: string): string {
  const column = model.columns[property];
  if (column === undefined) throw new Error(`${model.type} has no column for ${property}.`);
  if (column.side === undefined) return `${alias}.${quote(column.name)}`;
  const { table, by, property: local, owner, where } = column.side;
  const own = owner === undefined ? '' : ` and side.${quote(owner)} = ${viewerState}`;
  const further = where === undefined ? '' : ` and ${where}`;
  // The cast also keeps `= any(…)` from taking the sub-select for a list of rows.
  return `(select ${sideValue(column.side, `side.${quote(column.name)}`)} from ${quote(table)} side where side.${quote(by)} = ${rawSql(model, local, alias)}${own}${further})::${column.sqlType}`;
}

function sideValue({ isList, least }: SideTable, value: string): string {
  if (least !== undefined) return `coalesce(min(${value}), ${literal(least)})`;
  return isList === true ? `coalesce(jsonb_agg(${value} order by side.id), '[]')` : value;
}

/** The SQL expression of a property in the form in which it leaves as JSON. */
export function valueSql(model: ReadModel, property: string, alias: string): string {
  const raw = rawSql(model, property, alias);
  switch (model.columns[property]?.format) {
    case 'text':
      return `${raw}::text`;
    case 'instant':
      return `to_char(${raw} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    default:
      return raw;
  }
}

/** The SQL expression of a property as it stands in a cursor: the same text whatever the session's settings. */
export function cursorSql(model: ReadModel, property: string, alias: string): string {
  const raw = rawSql(model, property, alias);
  const type = model.columns[property]?.sqlType ?? 'text';
  if (type.startsWith('timestamp'))
    return `to_char(${raw} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return type === 'date' ? `to_char(${raw}, 'YYYY-MM-DD')` : `${raw}::text`;
}

/** The place of a record in a list as a column: what the order compares, and the key. */
export function placeSql(model: ReadModel, property: string, alias: string): string {
  return `json_build_array(${cursorSql(model, property, alias)}, ${cursorSql(model, model.key, alias)}) as ${quote(placeColumn)}`;
}

/** The cursor of a record in a list, as `encodeCursor` makes it. */
export function answeredCursorSql(model: ReadModel, order: string, property: string, alias: string): string {
  const quoted = [property, model.key].map((one) => {
    const text = cursorSql(model, one, alias);
    // Of other types no text holds what JSON would escape.
    return ['text', 'varchar'].includes(model.columns[one]?.sqlType ?? 'text')
      ? `to_json(${text})::text`
      : `'"' || ${text} || '"'`;
  });
  const place = `${literal(`["${model.type}","${order}",`)} || ${quoted.join(` || ',' || `)} || ']'`;
  // PostgreSQL breaks the lines of long texts, and knows no base64 for addresses; `translate` would take five times as long.
  const base64 = `replace(encode(convert_to(${place}, 'UTF8'), 'base64'), E'\\n', '')`;
  return `rtrim(replace(replace(${base64}, '+', '-'), '/', '_'), '=')`;
}

export function idSql(model: ReadModel, alias: string): string {
  return `'${model.type}:' || ${rawSql(model, model.key, alias)}`;
}
