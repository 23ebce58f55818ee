import { isUuid } from './global-id.js';
import type { ReadModel } from './read-model.js';

/** Where a record stands in a list: the value that the order compares, and the key; both as texts. */
export interface Place {
  readonly value: string;
  readonly key: string;
}

/** An opaque cursor: where a record stands in a list of this type and order. */
export function encodeCursor(model: ReadModel, order: string, value: string, key: string): string {
  return Buffer.from(JSON.stringify([model.type, order, value, key])).toString('base64url');
}

/**
 * The place that a cursor names; undefined when it is malformed, of another type or order, or holds what the database
 * would refuse to compare.
 */
export function decodeCursor(model: ReadModel, order: string, text: string): Place | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 4) return undefined;
    const [type, name, value, key] = parsed as unknown[];
    if (type !== model.type || name !== order || typeof value !== 'string' || typeof key !== 'string')
      return undefined;
    const property = model.orders[order]?.property;
    if (property === undefined || !fits(model, property, value) || !fits(model, model.key, key))
      return undefined;
    return { value, key };
  } catch {
    return undefined;
  }
}

/** Whether values of this SQL type can stand in a cursor, and so whether a list can be in their order. */
export function canStandInCursor(sqlType: string): boolean {
  return forms.has(sqlType);
}

function fits(model: ReadModel, property: string, value: string): boolean {
  return forms.get(model.columns[property]?.sqlType ?? '')?.(value) ?? false;
}

const isText = (value: string): boolean =>
  value.length <= 10_000 && value.isWellFormed() && !value.includes('\0');

const isWhole =
  (bits: bigint) =>
  (value: string): boolean =>
    /^-?\d{1,19}$/.test(value) && BigInt.asIntN(Number(bits), BigInt(value)) === BigInt(value);

/** JavaScript takes a February 30 for a day in March, and the year 0, which PostgreSQL does not know. */
const isInstant = (value: string): boolean => {
  const instant = new Date(value);
  return !value.startsWith('0000') && !Number.isNaN(instant.getTime()) && instant.toISOString() === value;
};

const forms: ReadonlyMap<string, (value: string) => boolean> = new Map<string, (value: string) => boolean>([
  ['uuid', isUuid],
  ['text', isText],
  ['varchar', isText],
  ['boolean', (value) => value === 'true' || value === 'false'],
  ['smallint', isWhole(16n)],
  ['int', isWhole(32n)],
  ['bigint', isWhole(64n)],
  ['numeric', (value) => /^-?\d{1,100}(\.\d{1,100})?$/.test(value)],
  ['date', (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isInstant(`${value}T00:00:00.000Z`)],
  [
    'timestamptz',
    (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value) && isInstant(`${value.slice(0, 23)}Z`),
  ],
]);
