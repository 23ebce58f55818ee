import { describe, expect, test } from 'vitest';
import {
  codeOf,
  exactAmount,
  listOf,
  oneOf,
  orNull,
  text,
  webAddress,
  year,
} from '../../../src/platform/import/cells.js';

describe('what passes', () => {
  test.each([
    ['text', text(3).parse('abc'), 'abc'],
    ['nothing', orNull(text(3)).parse(''), null],
    ['something that may be nothing', orNull(text(3)).parse('ab'), 'ab'],
    ['the first year', year(1900, 2027).parse('1900'), 1900],
    ['the last year', year(1900, 2027).parse('2027'), 2027],
    [
      'an amount',
      exactAmount().parse('123456789012345678901234.12345678'),
      '123456789012345678901234.12345678',
    ],
    ['nought', exactAmount().parse('0.00'), '0.00'],
    ['a word', oneOf({ 'press-weak': 'PRESS_WEAK' }).parse('press-weak'), 'PRESS_WEAK'],
    ['a code', codeOf(new Set(['CHE']), 'a State').parse('CHE'), 'CHE'],
    ['a list', listOf(codeOf(new Set(['CHE', 'LUX']), 'a State')).parse('LUX; CHE'), ['LUX', 'CHE']],
    ['an empty list', listOf(text(9)).parse(''), []],
    ['an address', webAddress().parse('https://a.example/b?c=%20'), 'https://a.example/b?c=%20'],
  ])('%s', (_, value, expected) => {
    expect(value).toEqual(expected);
  });
});

describe('what does not, and why', () => {
  test.each([
    ['no text', text(3), '', 'This must not be empty.'],
    ['a text too long', text(3), 'abcd', 'This is longer than 3 characters: shorten it.'],
    [
      'the year before',
      year(1900, 2027),
      '1899',
      'This is not a year from 1900 to 2027, written with four digits.',
    ],
    [
      'the year after',
      year(1900, 2027),
      '2028',
      'This is not a year from 1900 to 2027, written with four digits.',
    ],
    ['no year', year(1900, 2027), '19x0', 'This is not a year from 1900 to 2027, written with four digits.'],
    [
      'digits of another script',
      year(1900, 2027),
      '２０１０',
      'This is not a year from 1900 to 2027, written with four digits.',
    ],
    ['an unknown word', oneOf({ a: 1, b: 2 }), 'c', 'This is none of: a, b.'],
    ['a word that every object has', oneOf({ a: 1 }), 'constructor', 'This is none of: a.'],
    [
      'an unknown code',
      codeOf(new Set(['CHE']), 'a State (ISO 3166-1)'),
      'che',
      '"che" is not the code of a State (ISO 3166-1).',
    ],
    ['a code twice', listOf(codeOf(new Set(['CHE']), 'a State')), 'CHE;CHE', '"CHE" stands here twice.'],
    ['a gap in a list', listOf(text(3)), 'a;;b', 'There is an empty value between two separators ";".'],
    [
      'another protocol',
      webAddress(),
      'javascript:alert(1)',
      'This is not an address on the web: it begins with http:// or https:// and has at most 2,000 characters.',
    ],
    [
      'no address',
      webAddress(),
      'http://',
      'This is not an address on the web: it begins with http:// or https:// and has at most 2,000 characters.',
    ],
  ])('%s', (_, schema, value, why) => {
    expect(schema.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([why]);
  });

  test.each([
    '-1',
    '1,000',
    '1.',
    '.5',
    '01',
    '1e6',
    'NaN',
    'USD 5',
    '1 000',
    '0x10',
    '1.123456789',
    '1'.repeat(25),
  ])('%s is no amount', (value) => {
    expect(exactAmount().safeParse(value).success).toBe(false);
  });

  test('a list names each of its faults', () => {
    const { error } = listOf(codeOf(new Set(['CHE']), 'a State')).safeParse('XX;CHE;YY');
    expect(error?.issues.map(({ message }) => message)).toEqual([
      '"XX" is not the code of a State.',
      '"YY" is not the code of a State.',
    ]);
  });
});
