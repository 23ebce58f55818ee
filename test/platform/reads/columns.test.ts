import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  columnOf,
  cursorSql,
  factColumn,
  hiddenColumn,
  idSql,
  nodeColumn,
  placeColumn,
  rawSql,
  valueSql,
} from '../../../src/platform/reads/columns.js';
import type { Column, ReadModel } from '../../../src/platform/reads/read-model.js';
import { typeMark } from '../../../src/platform/reads/records.js';

const names = fc.stringMatching(/^[_A-Za-z][_0-9A-Za-z]{0,90}$/);

describe('the name of a column', () => {
  test('is one that PostgreSQL does not cut', () => {
    fc.assert(
      fc.property(names, names, (one, other) => {
        for (const column of [columnOf(one), hiddenColumn(one), nodeColumn(one, other)])
          expect(Buffer.byteLength(column)).toBeLessThanOrEqual(63);
      }),
    );
  });

  test('differs wherever something else is meant', () => {
    const long = 'k'.repeat(80);
    const keys = ['a', 'A', 'place', 'type', 'hidden', 'node', long, `${long}A`, `${long}B`, 'k'.repeat(61)];
    const properties = ['a', 'place', 'type', 'asker', 'by', 'hidden'];
    const columns = [
      ...keys.map(columnOf),
      ...keys.map(hiddenColumn),
      ...keys.flatMap((edges) => keys.map((node) => nodeColumn(edges, node))),
      ...properties.map(factColumn),
      placeColumn,
      typeMark,
    ];
    expect(new Set(columns).size).toBe(columns.length);
  });
});

describe('the SQL of a property', () => {
  const column = (name: string, sqlType: string, more: Partial<Column> = {}): Column => ({
    name,
    sqlType,
    format: 'plain',
    nullable: false,
    ...more,
  });
  const model: ReadModel = {
    type: 'Dossier',
    table: 'dossier',
    key: 'id',
    columns: {
      id: column('id', 'uuid'),
      odd: column('o"dd', 'text'),
      serial: column('serial', 'bigint', { format: 'text' }),
      at: column('opened_at', 'timestamptz', { format: 'instant' }),
      day: column('day', 'date'),
      strategy: column('strategy', 'text', {
        side: { table: 'dossier_side', by: 'dossier_id', property: 'id' },
      }),
      first: column('due_at', 'timestamptz', {
        format: 'instant',
        side: { table: 'term', by: 'dossier_id', property: 'id', where: 'side.runs', least: "9'9" },
      }),
    },
    fields: {},
    orders: {},
    filters: {},
  };

  test('names the column in the table', () => {
    expect(rawSql(model, 'odd', 't')).toBe('t."o""dd"');
    expect(valueSql(model, 'day', 't')).toBe('t."day"');
    expect(valueSql(model, 'serial', 't')).toBe('t."serial"::text');
    expect(valueSql(model, 'at', 't')).toBe(
      `to_char(t."opened_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    );
    expect(idSql(model, 't')).toBe(`'Dossier:' || t."id"`);
  });

  test('looks a side’s property up in its table', () => {
    expect(rawSql(model, 'strategy', 't')).toBe(
      '(select side."strategy" from "dossier_side" side where side."dossier_id" = t."id")::text',
    );
  });

  test('takes the least of the side’s values, or what stands for none', () => {
    const least = `(select coalesce(min(side."due_at"), '9''9') from "term" side where side."dossier_id" = t."id" and side.runs)::timestamptz`;
    expect(rawSql(model, 'first', 't')).toBe(least);
    expect(cursorSql(model, 'first', 't')).toBe(
      `to_char(${least} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    );
  });

  test('is in a cursor the same in whatever style and zone a session writes', () => {
    expect(cursorSql(model, 'serial', 't')).toBe('t."serial"::text');
    expect(cursorSql(model, 'day', 't')).toBe(`to_char(t."day", 'YYYY-MM-DD')`);
    expect(cursorSql(model, 'at', 't')).toBe(
      `to_char(t."opened_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    );
  });

  test('does not exist for what is no property', () => {
    expect(() => rawSql(model, 'none', 't')).toThrow('Dossier has no column for none.');
  });
});
