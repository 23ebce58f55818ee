import { isRaw, type Platform } from '@mikro-orm/postgresql';

/** A statement whose values travel beside its text, in the places `$1`, `$2` and so on. */
export interface BoundStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * A statement of the ORM, whose values stand at `?`, with its values beside it. Names (`??`) and fragments of SQL become part
 * of the text, and a list becomes as many places as it has entries, as where the ORM writes values into the text.
 */
export function boundStatement(sql: string, params: readonly unknown[], platform: Platform): BoundStatement {
  const values: unknown[] = [];
  return { text: bind(sql, params, values, platform), values };
}

/** A place in a statement of the ORM; `\?` is an operator of PostgreSQL and no place. */
const places = /\\\?|\?\?|\?/g;

function bind(sql: string, params: readonly unknown[], values: unknown[], platform: Platform): string {
  if (params.length === 0) return sql;
  let next = 0;
  return sql.replace(places, (place) => {
    if (place === '\\?') return '?';
    const value = params[next];
    next += 1;
    return place === '??' ? platform.quoteIdentifier(value as string) : placeOf(value, values, platform);
  });
}

function placeOf(value: unknown, values: unknown[], platform: Platform): string {
  if (isRaw(value)) return bind(value.sql, value.params, values, platform);
  if (Array.isArray(value)) return value.map((entry) => placeOf(entry, values, platform)).join(', ');
  values.push(value instanceof Date ? value.toISOString() : value);
  return `$${String(values.length)}`;
}
