import type { BoundValue } from '../database/batch.js';
import { badInput, type Problem } from '../errors.js';
import { decodeCursor, type Place } from './cursor.js';
import { isUuid, keyOf, parseGlobalId } from './global-id.js';
import type { Filter, ReadModel } from './read-model.js';

/** The largest page that a client may ask for, and the one it gets when it does not say. */
export const largestPage = 100;
export const usualPage = 20;

/** What a filter may hold at most: the database parses a long search, and compares a long list, for whoever asks. */
export const longestSearch = 200;
export const longestFilterList = 500;

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
  readonly cursor: Place | null;
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

function readFilter(model: ReadModel, raw: Page['filter']): Page['filter'] {
  const given = Object.entries(raw).filter(([, value]) => value !== null && value !== undefined);
  const problems = given.flatMap(([key, value]) => {
    const tooLong = tooLongFor(model.filters[key] ?? [], value);
    return tooLong === null ? [] : [{ field: `filter.${key}`, message: tooLong }];
  });
  if (problems.length > 0) throw badInput(problems);
  return Object.fromEntries(
    given.map(([key, value]) => {
      const filter = model.filters[key]?.[0];
      if (filter?.idOf === undefined && filter?.idOrKey === undefined) return [key, value];
      const keys = [value].flat().map((id) => comparedKey(model, filter, String(id), `filter.${key}`));
      return [key, Array.isArray(value) ? keys : keys[0]];
    }),
  );
}

function tooLongFor(filters: readonly Filter[], value: BoundValue): string | null {
  if (Array.isArray(value) && value.length > longestFilterList)
    return `Name at most ${String(longestFilterList)} values.`;
  const searches = filters.some(({ operator }) => operator === 'search');
  if (searches && typeof value === 'string' && spelledOut(value) > longestSearch)
    return `Search for at most ${String(longestSearch)} characters.`;
  return null;
}

function comparedKey(
  model: ReadModel,
  { idOf = '', idOrKey, property, through }: Filter,
  id: string,
  field: string,
): string {
  const sqlType = through?.sqlType ?? model.columns[property]?.sqlType;
  if (idOrKey === true) return bareKey(id, sqlType, field);
  const key = keyOf(id, idOf, field);
  if (sqlType === 'uuid' && !isUuid(key))
    throw badInput([{ field, message: `This is not the id of a ${idOf}. Send an id as the API gave it.` }]);
  return key;
}

/** The key in an id of any type, or the key itself. */
function bareKey(text: string, sqlType: string | undefined, field: string): string {
  const isId = text.includes(':');
  const key = isId ? parseGlobalId(text, field).key : text;
  // However the digits are written: the trail has them small.
  if (isUuid(key.toLowerCase())) return key.toLowerCase();
  if (isId && sqlType !== 'uuid') return key;
  const message =
    'This is neither an id nor a key. Send an id as the API gave it, such as "MlaRequest:0199…", or what stands in it after the colon.';
  throw badInput([{ field, message }]);
}

/** Names the form of a page: two pages of one form are read by the same statement. */
export function pageForm(page: Page): string {
  const direction = page.backward ? 'backward' : 'forward';
  return [
    page.order,
    direction,
    page.cursor === null ? '' : 'beyond',
    ...Object.entries(page.filter)
      .map(([key, value]) => key + shapeOf(value))
      .sort(),
  ].join(',');
}

/** What of a filter's value decides its SQL: a list of one is an equality, and a yes or a no is its own comparison. */
function shapeOf(value: BoundValue): string {
  if (typeof value === 'boolean') return `=${String(value)}`;
  return isListOfOne(value) ? '=one' : '';
}

/** Whether a filter's value is a list of one. */
export function isListOfOne(value: BoundValue): boolean {
  return Array.isArray(value) && value.length === 1;
}

/** How long a search is as the database reads it, which spells out what a single sign stands for, some of them a sentence. */
const spelledOut = (search: string): number => search.normalize('NFKC').length;
