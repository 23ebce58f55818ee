import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { canStandInCursor, decodeCursor, encodeCursor } from '../../../src/platform/reads/cursor.js';
import { ascending, type Column, type ReadModel } from '../../../src/platform/reads/read-model.js';

const column = (sqlType: string): Column => ({ name: 'x', format: 'plain', nullable: false, sqlType });

/** A type whose one order compares a property of the given SQL type. */
function typeOf(sqlType: string): ReadModel {
  return {
    type: 'Dossier',
    table: 'dossier',
    key: 'id',
    columns: { id: column('uuid'), compared: column(sqlType) },
    fields: {},
    orders: { ONE: ascending('compared'), OTHER: ascending('compared') },
    filters: {},
  };
}

const key = '0199c0de-0000-7000-8000-000000000000';
const raw = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  test('leads back to the place of which it was made, whatever the value', () => {
    const model = typeOf('text');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (value) => {
        fc.pre(value.isWellFormed() && !value.includes('\0'));
        const cursor = encodeCursor(model, 'ONE', value, key);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(decodeCursor(model, 'ONE', cursor)).toEqual({ value, key });
      }),
    );
  });

  test('of another order or another type leads nowhere', () => {
    const model = typeOf('text');
    const cursor = encodeCursor(model, 'ONE', 'a', key);
    expect(decodeCursor(model, 'OTHER', cursor)).toBeUndefined();
    expect(decodeCursor({ ...model, type: 'Sheet' }, 'ONE', cursor)).toBeUndefined();
    expect(decodeCursor(model, 'constructor', raw(['Dossier', 'constructor', 'a', key]))).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['no list', raw({})],
    ['nothing in it', raw([])],
    ['null', raw(null)],
    ['too little', raw(['Dossier', 'ONE', 'a'])],
    ['too much', raw(['Dossier', 'ONE', 'a', key, 1])],
    ['a value that is no text', raw(['Dossier', 'ONE', 1, key])],
    ['a list for a value', raw(['Dossier', 'ONE', ['a'], key])],
    ['a key that is no text', raw(['Dossier', 'ONE', 'a', null])],
    ['a key that cannot be one', raw(['Dossier', 'ONE', 'a', 'x'])],
    ['a value with NUL', raw(['Dossier', 'ONE', 'a\0', key])],
    ['a value with half a character', raw(['Dossier', 'ONE', '\ud800', key])],
    ['a value without end', raw(['Dossier', 'ONE', 'a'.repeat(10_001), key])],
  ])('of %s leads nowhere', (_what, text) => {
    expect(decodeCursor(typeOf('text'), 'ONE', text)).toBeUndefined();
  });

  test('that anybody makes up is no error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((text) => Buffer.from(text).toString('base64url')),
        ),
        (text) => {
          expect(decodeCursor(typeOf('int'), 'ONE', text)).toBeUndefined();
        },
      ),
    );
  });
});

describe.each([
  ['smallint', ['0', '-32768', '32767'], ['32768', '-32769', '1.0', '1e3', ' 1', '+1', '']],
  ['int', ['0', '-2147483648', '2147483647'], ['2147483648', '99999999999', '0x1', 'NaN', '1_000']],
  ['bigint', ['9223372036854775807', '-9223372036854775808'], ['9223372036854775808', '9'.repeat(30)]],
  [
    'numeric',
    ['0', '-1.50', `${'9'.repeat(24)}.12345678`],
    ['NaN', 'Infinity', '1e5', '.5', '1.', '9'.repeat(200), ''],
  ],
  ['boolean', ['true', 'false'], ['t', 'TRUE', '1', '']],
  ['uuid', [key], [key.toUpperCase(), `{${key}}`, key.slice(1), '']],
  [
    'date',
    ['2024-02-29', '0001-01-01', '9999-12-31'],
    [
      '2026-02-30',
      '2026-13-01',
      '0000-01-01',
      '2026-1-1',
      'infinity',
      'now',
      'epoch',
      '2026-01-01T00:00:00Z',
    ],
  ],
  [
    'timestamptz',
    ['2026-03-31T10:00:00.123456Z', '1800-01-01T00:00:00.000000Z'],
    [
      '2026-02-30T10:00:00.000000Z',
      '2026-03-31T24:00:00.000000Z',
      '2026-03-31T10:60:00.000000Z',
      '2026-03-31T10:00:60.000000Z',
      '0000-03-31T10:00:00.000000Z',
      '2026-03-31T10:00:00.123456+99:00',
      '2026-03-31 10:00:00+00',
      '2026-03-31T10:00:00Z',
      'now',
      'infinity',
    ],
  ],
  ['varchar', ['a'], ['a\0']],
])('a value of type %s', (sqlType, good, bad) => {
  test('can stand in a cursor', () => {
    expect(canStandInCursor(sqlType)).toBe(true);
  });

  test.each(good)('%s is taken', (value) => {
    const model = typeOf(sqlType);
    expect(decodeCursor(model, 'ONE', encodeCursor(model, 'ONE', value, key))).toEqual({ value, key });
  });

  test.each(bad)('%j is refused before the database would', (value) => {
    const model = typeOf(sqlType);
    expect(decodeCursor(model, 'ONE', encodeCursor(model, 'ONE', value, key))).toBeUndefined();
  });
});

test.each(['json', 'tsvector', 'text[]', 'time', ''])(
  'a value of type "%s" cannot stand in a cursor',
  (sqlType) => {
    expect(canStandInCursor(sqlType)).toBe(false);
  },
);
