import type { BoundValue } from '../database/batch.js';
import { badInput, type Problem } from '../errors.js';
import { keyOf } from './global-id.js';
import type { ReadModel } from './read-model.js';

/** The largest page that a client may ask for, and the one it gets when it does not say. */
export const largestPage = 100;
export const usualPage = 20;

/** The arguments of a paged field as the schema delivers them. */
export interface RawPageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly orderBy?: string | null;
  readonly filter?: Readonly<Record<string, BoundValue>> | null;
}

/** A page as it will be read: checked, decoded, with defaults filled in. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly order: string;
  readonly cursor: { readonly value: string; readonly key: string } | null;
  readonly filter: Readonly<Record<string, BoundValue>>;
}

/**
 * Checks the arguments of a page.
 * @throws DomainError BAD_USER_INPUT naming every problem: sizes out of range, both directions at once, a cursor
 *   that is malformed or belongs to another list or order
 */
export function readPage(model: ReadModel, raw: RawPageArguments): Page {
  const problems: Problem[] = [];
  const order = raw.orderBy ?? Object.keys(model.orders)[0];
  if (order === undefined || !(order in model.orders))
    throw new Error(`${model.type} has no order ${String(order)}.`);
  if (raw.first != null && raw.last != null) {
    problems.push({ field: 'last', message: 'Ask for the first or for the last, not for both.' });
  }
  if (raw.after != null && raw.before != null) {
    problems.push({ field: 'before', message: 'Send after or before, not both.' });
  }
  const backward = raw.last != null || (raw.first == null && raw.before != null);
  const size = (backward ? raw.last : raw.first) ?? usualPage;
  if (size < 1 || size > largestPage) {
    const field = backward ? 'last' : 'first';
    problems.push({ field, message: `A page has 1 to ${String(largestPage)} entries.` });
  }
  if (backward ? raw.after != null : raw.before != null) {
    problems.push({
      field: backward ? 'after' : 'before',
      message: backward ? 'last goes with before.' : 'first goes with after.',
    });
  }
  const text = backward ? raw.before : raw.after;
  const cursor = text == null ? null : decodeCursor(model, order, text);
  if (cursor === undefined) {
    problems.push({
      field: backward ? 'before' : 'after',
      message:
        'This cursor does not belong to this list in this order. Use one from a page of the same query.',
    });
  }
  if (problems.length > 0) throw badInput(problems);
  return { size, backward, order, cursor: cursor ?? null, filter: readFilter(model, raw.filter ?? {}) };
}

/** An opaque cursor: where a record stands in a list of this type and order. */
export function encodeCursor(model: ReadModel, order: string, value: string, key: string): string {
  return Buffer.from(JSON.stringify([model.type, order, value, key])).toString('base64url');
}

function decodeCursor(model: ReadModel, order: string, text: string): Page['cursor'] | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed) || parsed.length !== 4) return undefined;
    const [type, name, value, key] = parsed as unknown[];
    if (type !== model.type || name !== order || typeof value !== 'string' || typeof key !== 'string')
      return undefined;
    const spec = model.orders[order];
    if (spec === undefined) return undefined;
    if (!fits(model, spec.property, value) || !fits(model, model.key, key)) return undefined;
    return { value, key };
  } catch {
    return undefined;
  }
}

const shapes: readonly (readonly [RegExp, RegExp])[] = [
  [/^uuid/, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  [/^timestamp/, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/],
  [/^date/, /^\d{4}-\d\d-\d\d$/],
  [/^(int|bigint|smallint|numeric)/, /^-?\d{1,30}(\.\d{1,30})?$/],
];

function fits(model: ReadModel, property: string, value: string): boolean {
  const type = model.columns[property]?.sqlType ?? 'text';
  const shape = shapes.find(([name]) => name.test(type));
  if (shape === undefined) return value.length <= 1000 && value.isWellFormed() && !value.includes('\0');
  if (!shape[1].test(value)) return false;
  return (
    !/^(timestamp|date)/.test(type) ||
    !Number.isNaN(Date.parse(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))
  );
}

function readFilter(model: ReadModel, raw: Page['filter']): Page['filter'] {
  const given = Object.entries(raw).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([key, value]) => {
      const idOf = model.filters[key]?.[0]?.idOf;
      if (idOf === undefined) return [key, value];
      const keys = [value].flat().map((id) => keyOf(String(id), idOf, `filter.${key}`));
      return [key, Array.isArray(value) ? keys : keys[0]];
    }),
  );
}

/** Names the form of a page: two pages of one form are read by the same statement. */
export function pageForm(page: Page): string {
  const direction = page.backward ? 'backward' : 'forward';
  return [
    page.order,
    direction,
    page.cursor === null ? '' : 'beyond',
    ...Object.keys(page.filter).sort(),
  ].join(',');
}
