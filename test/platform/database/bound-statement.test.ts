import { expect, test } from 'vitest';
import { PostgreSqlPlatform, raw } from '@mikro-orm/postgresql';
import { boundStatement } from '../../../src/platform/database/bound-statement.js';

const platform = new PostgreSqlPlatform();
const bound = (sql: string, ...params: readonly unknown[]) => boundStatement(sql, params, platform);

test('values stand beside the text, in their places', () => {
  expect(bound('select * from t where a = ? and b > ?', 'x', 3)).toEqual({
    text: 'select * from t where a = $1 and b > $2',
    values: ['x', 3],
  });
  expect(bound('?', null)).toEqual({ text: '$1', values: [null] });
});

test('a list has a place for each entry, none for none', () => {
  expect(bound('a in (?) and b = ?', ['x', 'y'], 1)).toEqual({
    text: 'a in ($1, $2) and b = $3',
    values: ['x', 'y', 1],
  });
});

test('names and fragments become part of the text, with their own values in their place', () => {
  expect(bound('?? = ? or ?', 'sch.na"me', 1, raw('b = ? and ??', [2, 'c']))).toEqual({
    text: '"sch"."na""me" = $1 or b = $2 and "c"',
    values: [1, 2],
  });
});

test('what a value or a name holds is no place', () => {
  expect(bound('a = ? and ?? = ?', '?', 'b?', '$1 ? ??')).toEqual({
    text: 'a = $1 and "b?" = $2',
    values: ['?', '$1 ? ??'],
  });
});

test('an operator with a question mark stays, and a text without values is sent as it is', () => {
  expect(bound('a \\? ?', 'x')).toEqual({ text: 'a ? $1', values: ['x'] });
  expect(bound(`select '?', a ? 'b'`)).toEqual({ text: `select '?', a ? 'b'`, values: [] });
});

test('instants travel in UTC, whatever the zone of the service', () => {
  expect(bound('?', new Date('2026-11-29T23:30:00.5Z')).values).toEqual(['2026-11-29T23:30:00.500Z']);
});
