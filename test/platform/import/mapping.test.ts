import { describe, expect, test } from 'vitest';
import { ImportFault } from '../../../src/platform/import/import-fault.js';
import { parseMapping, readMapping } from '../../../src/platform/import/mapping.js';
import { sampleFile } from './sample.js';

function faultsOf(text: string): readonly string[] {
  try {
    parseMapping(text, 'register.yaml');
  } catch (error) {
    return error instanceof ImportFault ? error.problems : [String(error)];
  }
  return [];
}

const whole = `
delimiter: ";"
columns:
  id: Number            # the short form
  colour: { from: Colour, values: { rouge: red, NO: blue }, others: keep }
  amount: { from: Sum, decimal: ",", thousands: "." }
  year: { from: Day, date: dd.MM.yyyy, as: yyyy }
  places: { from: Places, list: "/" }
  kind: { constant: 2004 }
ignore: [Clerk]
`;

test('every scalar stays the text that it is: neither NO nor 2004 becomes anything else', () => {
  expect(parseMapping(whole, 'register.yaml')).toEqual({
    delimiter: ';',
    columns: {
      id: { from: 'Number' },
      colour: { from: 'Colour', values: { rouge: 'red', NO: 'blue' }, others: 'keep' },
      amount: { from: 'Sum', decimal: ',', thousands: '.' },
      year: { from: 'Day', date: 'dd.MM.yyyy', as: 'yyyy' },
      places: { from: 'Places', list: '/' },
      kind: { constant: '2004' },
    },
    ignore: ['Clerk'],
  });
});

test('JSON says the same as YAML', () => {
  const text = JSON.stringify({ columns: { id: 'Number', kind: { constant: 7 } }, ignore: 'others' });
  expect(parseMapping(text, 'register.json')).toEqual({
    columns: { id: { from: 'Number' }, kind: { constant: '7' } },
    ignore: 'others',
  });
});

describe('faults', () => {
  test('are named all at once, each with its place', () => {
    const text = `
delimiter: ";;"
columns:
  a: { from: A, valves: { x: y } }
  b: { from: B, date: dd.mm.yyyy }
  c: { constant: x, from: C }
  d: [D]
ignore: { Clerk: true }
`;
    expect(faultsOf(text)).toEqual([
      'delimiter: This is one character, such as ";".',
      'columns.a: Unrecognized key: "valves"',
      expect.stringMatching(/^columns\.b\.date: This is not a date pattern/),
      'columns.c: Unrecognized key: "from"',
      expect.stringMatching(/^columns\.d: Invalid input: expected object/),
      'ignore: This is a list of columns, or the word others.',
    ]);
  });

  test.each([
    ['{ from: A, others: keep }', '"others" is for texts that are not in "values"'],
    ['{ from: A, as: yyyy }', 'there is no "date"'],
    ['{ from: A, date: yyyy-MM }', 'say "as: yyyy"'],
    ['{ from: A, decimal: ",", thousands: "," }', 'are the same character'],
    ['{ from: A, thousands: "." }', 'are the same character'],
    ['{ from: "" }', 'This must not be empty.'],
    ['{ constant: "a\\0b" }', 'Remove the NUL character'],
    ['{ constant: "\\uD800" }', 'Remove the NUL character or lone surrogate'],
  ])('%s', (rule, fault) => {
    expect(faultsOf(`columns: { a: ${rule} }`).join('\n')).toContain(fault);
  });

  test.each([
    ['an empty text', ''],
    ['a text that is no mapping', 'hello'],
    ['no columns', 'ignore: others'],
    ['columns without a value', 'columns:'],
    ['broken YAML', 'columns: { a: b'],
    ['a key twice', 'columns: { a: b, a: c }'],
    [
      'aliases that would fill the memory',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\ncolumns: [${'*c,'.repeat(20)}]`,
    ],
  ])('%s is refused', (_, text) => {
    expect(faultsOf(text)).not.toHaveLength(0);
  });
});

describe('a mapping file', () => {
  test('is read from the disk', async () => {
    await expect(readMapping(sampleFile(whole, 'm.yaml'))).resolves.toMatchObject({ delimiter: ';' });
  });

  test.each([
    ['that is not there', '/nowhere/m.yaml', 'There is no such file.'],
    ['that is a directory', '/', 'This is a directory.'],
  ])('%s', async (_, file, message) => {
    await expect(readMapping(file)).rejects.toThrow(message);
  });

  test('that is not UTF-8 or too large', async () => {
    await expect(readMapping(sampleFile(Buffer.from([0xff, 0xfe]), 'm.yaml'))).rejects.toThrow('not UTF-8');
    await expect(readMapping(sampleFile('#'.repeat(1_000_001), 'm.yaml'))).rejects.toThrow(
      'at most 1000000 bytes',
    );
  });
});
