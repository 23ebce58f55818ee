import { expect, test } from 'vitest';
import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLOutputType,
} from 'graphql';
import { answerable } from '../../../src/platform/reads/answerable.js';
import { derived, type ReadModel } from '../../../src/platform/reads/read-model.js';
import { DateTime, Decimal } from '../../../src/platform/scalars.js';

const modelWith = (sqlType: string): ReadModel => ({
  ...{ type: 'Thing', table: 'thing', key: 'id', fields: {}, orders: {}, filters: {} },
  columns: { some: { name: 'some', format: 'plain', nullable: true, sqlType } },
});
const plainEnum = new GraphQLEnumType({ name: 'Plain', values: { ONE: {}, TWO: {} } });
const otherEnum = new GraphQLEnumType({ name: 'Other', values: { ONE: { value: 1 }, TWO: { value: 2 } } });
const embedded = new GraphQLObjectType({ name: 'Name', fields: { text: { type: GraphQLString } } });

test.each<[string, GraphQLOutputType, boolean]>([
  ['text', GraphQLString, true],
  ['uuid', GraphQLID, true],
  ['int', new GraphQLNonNull(GraphQLInt), true],
  ['boolean', GraphQLBoolean, true],
  ['numeric', Decimal, true],
  ['timestamptz', DateTime, true],
  ['text', plainEnum, true],
  ['text[]', new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(plainEnum))), true],
  ['text[]', new GraphQLList(GraphQLString), true],
  // In a form of their own: a number as text, a text as number, an enum with other values, objects within.
  ['int', GraphQLString, false],
  ['int', GraphQLID, false],
  ['bigint', GraphQLInt, false],
  ['text', otherEnum, false],
  ['text', DateTime, false],
  ['jsonb', embedded, false],
  ['jsonb', new GraphQLList(GraphQLString), false],
  ['text[]', GraphQLString, false],
  ['text[]', new GraphQLList(new GraphQLList(GraphQLString)), false],
  ['timestamptz[]', new GraphQLList(DateTime), false],
])('a %s column as %s: %s', (sqlType, type, expected) => {
  expect(answerable(modelWith(sqlType), { kind: 'column', property: 'some' }, type, 'CLERK')).toBe(expected);
});

test('what is derived can be answered where it says so in SQL, for the role', () => {
  const model = modelWith('text');
  const value = (): null => null;
  expect(answerable(model, derived([], value), GraphQLString, 'CLERK')).toBe(false);
  const forClerks = derived([], value, (property, role) => (role === 'CLERK' ? property('some') : null));
  expect(answerable(model, forClerks, GraphQLString, 'CLERK')).toBe(true);
  expect(answerable(model, forClerks, GraphQLString, 'CHIEF')).toBe(false);
});
