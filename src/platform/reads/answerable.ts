import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { columnOf } from './columns.js';
import type { FieldRead, ReadModel } from './read-model.js';

/** Whether a response key can be the name of a column as it is. */
export const isShortKey = (key: string): boolean => columnOf(key) === key;

/**
 * Whether the database gives a field that is no relation in the very form in which the schema would: its JSON can then
 * go to the client as it is. What is unknown here is read the longer way, which is never wrong.
 */
export function answerable(
  model: ReadModel,
  read: FieldRead,
  type: GraphQLOutputType,
  role: string,
): boolean {
  switch (read.kind) {
    case 'id':
      return true;
    case 'column':
      return leavesAlike(model.columns[read.property]?.sqlType ?? '', type);
    case 'derived':
      return read.sql?.((property) => property, role) != null;
    default:
      return false;
  }
}

/** Of scalar types, the types of columns whose JSON is theirs. */
const alike: Readonly<Record<string, ReadonlySet<string>>> = {
  ID: new Set(['text', 'varchar', 'uuid']),
  String: new Set(['text', 'varchar', 'uuid']),
  CountryCode: new Set(['text', 'varchar']),
  CurrencyCode: new Set(['text', 'varchar']),
  Int: new Set(['int', 'integer', 'smallint', 'int4', 'int2']),
  Float: new Set(['double precision', 'float8']),
  Boolean: new Set(['boolean', 'bool']),
  Decimal: new Set(['numeric']),
  Date: new Set(['date']),
  DateTime: new Set(['timestamptz']),
};

const texts: ReadonlySet<string> = new Set(['text', 'varchar']);

function leavesAlike(sqlType: string, type: GraphQLOutputType): boolean {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isListType(bare)) return ofNamed(getNamedType(bare))?.has(sqlType) ?? false;
  const entry = /^(.*)\[\]$/.exec(sqlType)?.[1];
  const within: GraphQLOutputType = isNonNullType(bare.ofType) ? bare.ofType.ofType : bare.ofType;
  // A list in a list, or a list of what is written in a form of its own, is rare enough to go the longer way.
  const of = isListType(within) ? undefined : ofNamed(getNamedType(within));
  return entry !== undefined && texts.has(entry) && (of?.has(entry) ?? false);
}

function ofNamed(type: GraphQLNamedType): ReadonlySet<string> | undefined {
  if (!isEnumType(type)) return alike[type.name];
  return type.getValues().every(({ name, value }) => name === value) ? texts : undefined;
}
