import { describe, expect, test } from 'vitest';
import { DomainError } from '../../../src/platform/errors.js';
import { globalId, isUuid, keyOf, parseGlobalId } from '../../../src/platform/reads/global-id.js';

const key = '0199c0de-0000-7000-8000-000000000000';

function problemOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof DomainError) return error.extensions;
    throw error;
  }
}

describe('an id', () => {
  test.each([
    ['MlaRequest', key],
    ['Land', 'XA'],
  ])('of a %s comes apart into what it was made of', (type, of) => {
    expect(parseGlobalId(globalId(type, of), 'id')).toEqual({ type, key: of });
    expect(keyOf(globalId(type, of), type, 'id')).toBe(of);
  });

  test.each([
    '',
    'XA',
    'Land:',
    ':XA',
    'land:XA',
    'Land XA',
    'Land:XA:XB',
    'Land:X A',
    'Land:XA\n',
    'Länd:XA',
    `Land:${'x'.repeat(65)}`,
    'Land:X\0A',
    "Land:'",
  ])('%j is none', (id) => {
    expect(problemOf(() => parseGlobalId(id, 'input.id'))).toEqual({
      code: 'BAD_USER_INPUT',
      problems: [
        {
          field: 'input.id',
          message: 'This is not an id. Send an id as the API gave it, such as "Case:0199…".',
        },
      ],
    });
  });

  test('of another type says which is needed', () => {
    expect(problemOf(() => keyOf('Land:XA', 'Dossier', 'input.id'))).toMatchObject({
      problems: [{ field: 'input.id', message: 'This is the id of a Land; the id of a Dossier is needed.' }],
    });
  });
});

test.each([
  [key, true],
  [key.toUpperCase(), false],
  [`${key} `, false],
  [key.replaceAll('-', ''), false],
  ['', false],
])('whether %j can stand in a uuid column: %p', (text, expected) => {
  expect(isUuid(text)).toBe(expected);
});
