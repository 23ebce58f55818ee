import { describe, expect, test } from 'vitest';
import { cutRow, inFileTerms, planCells } from '../../../src/platform/import/cell-plan.js';
import { parseMapping } from '../../../src/platform/import/mapping.js';
import { sampleReader } from './sample.js';

const mapping = (text: string): ReturnType<typeof parseMapping> => parseMapping(text, 'm.yaml');

describe('a header', () => {
  test('may have its columns in any order, blanks around them, and lack optional ones', () => {
    const { plan, problems } = planCells([' amount', 'id ', 'colour'], sampleReader);
    expect(problems).toEqual([]);
    expect(cutRow(plan, ['1', 'x', 'red'])).toEqual({
      cells: { amount: '1', id: 'x', colour: 'red', note: '' },
      problems: [],
    });
  });

  test('has everything that is wrong with it named at once', () => {
    expect(planCells(['id', 'id', '', 'color', 'Note'], sampleReader).problems).toEqual([
      'The column 3 has no name.',
      'The column "id" is there more than once.',
      'Missing: "colour", "amount".',
      'Unknown: "color", "Note". Remove what is unknown, or let a mapping file read or ignore it. Known are: id, colour, amount, note.',
    ]);
  });

  test('of one column makes one think of the delimiter', () => {
    expect(planCells(['id;colour;amount'], sampleReader).problems.at(-1)).toContain(
      'Is the delimiter another one?',
    );
  });
});

describe('a mapping', () => {
  const register = mapping(`
columns:
  id: Number
  colour: { from: Colour, values: { rouge: red, bleu: blue } }
  amount: { constant: 7.50 }
ignore: [Clerk]
`);

  test('names the columns of the file; ours that it does not name are taken under their own name', () => {
    const { plan, problems } = planCells(['Number', 'Clerk', 'note', 'Colour'], sampleReader, register);
    expect(problems).toEqual([]);
    expect(cutRow(plan, ['1', 'Z', 'n', 'rouge'])).toEqual({
      cells: { id: '1', colour: 'red', amount: '7.50', note: 'n' },
      problems: [],
    });
  });

  test('one column of the file may fill two of ours', () => {
    const { plan } = planCells(
      ['n', 'colour'],
      sampleReader,
      mapping('columns: { id: n, note: n, amount: n }'),
    );
    expect(cutRow(plan, ['1', 'red']).cells).toEqual({ id: '1', colour: 'red', amount: '1', note: '1' });
  });

  test('may have a constant only where another column is not empty, and go without some of ours', () => {
    const some = mapping(
      'columns: { colour: { constant: red, unlessEmpty: Sum }, id: Nr }\nwithout: [amount, note]\nignore: [Sum]',
    );
    const { plan, problems } = planCells(['Nr', 'Sum'], sampleReader, some);
    expect(problems).toEqual([]);
    expect(cutRow(plan, ['1', '5']).cells).toEqual({ id: '1', colour: 'red', amount: '', note: '' });
    expect(cutRow(plan, ['1', ' ']).cells).toEqual({ id: '1', colour: '', amount: '', note: '' });
    expect(planCells(['Nr', 'Sum', 'amount'], sampleReader, some).problems).toEqual([
      expect.stringMatching(/^Unknown: "amount"/),
    ]);
  });

  test('does not go without what must be there, what it fills, or what is none of ours', () => {
    const wrong = mapping(
      'columns: { note: n, amount: { constant: 5, unlessEmpty: Sum } }\nwithout: [id, note, hue]\nignore: others',
    );
    expect(planCells(['id', 'colour', 'n'], sampleReader, wrong).problems).toEqual([
      'The mapping fills a column "hue", which is none of ours: id, colour, amount, note.',
      'The mapping goes without id: This must not be empty.',
      'The mapping both fills note and goes without it.',
      'The column "Sum", which the mapping names for amount, is missing.',
    ]);
  });

  test('may ignore all others', () => {
    const { problems } = planCells(
      ['id', 'colour', 'amount', 'x', 'y'],
      sampleReader,
      mapping('columns: {}\nignore: others'),
    );
    expect(problems).toEqual([]);
  });

  test('has its own faults found before any row is read, with those of the header', () => {
    const wrong = mapping(`
columns:
  hue: Colour
  id: Nr
  colour: { from: Colour, values: { vert: green } }
  amount: { constant: "1,5" }
`);
    expect(planCells(['Colour', 'Clerk'], sampleReader, wrong).problems).toEqual([
      'The mapping fills a column "hue", which is none of ours: id, colour, amount, note.',
      'The mapping makes "vert" into "green" for colour: This is none of: red, blue.',
      expect.stringMatching(/^The mapping's constant for amount: This is not an amount/),
      'The column "Nr", which the mapping names for id, is missing.',
      expect.stringMatching(/^Unknown: "Clerk"\./),
    ]);
  });

  test('problems of a row are told in the words of the file', () => {
    const { plan } = planCells(['Number', 'Clerk', 'Colour'], sampleReader, register);
    const row = ['1', 'Z', ' noir'];
    const { cells, problems } = cutRow(plan, row);
    expect(cells).toEqual({ id: '1', amount: '7.50', note: '' });
    expect(problems.map((problem) => inFileTerms(plan, problem, row))).toEqual([
      {
        column: 'Colour',
        value: ' noir',
        why: 'For colour: The mapping does not say what "noir" is: add it under values.',
      },
    ]);
    const whole = { column: null, value: '1', why: 'Twice.' };
    expect(inFileTerms(plan, whole, row)).toEqual(whole);
  });
});

test('a row of another width and one with a NUL character are problems of the row', () => {
  const { plan } = planCells(['id', 'colour', 'amount'], sampleReader);
  expect(cutRow(plan, ['1', 'red'])).toEqual({
    cells: null,
    problems: [
      {
        column: null,
        value: '1,red',
        why: 'This row has 2 cells and the header has 3. Is a delimiter missing or too many?',
      },
    ],
  });
  expect(cutRow(plan, ['a\0', 'red', '\0'])).toMatchObject({
    cells: { colour: 'red' },
    problems: [{ column: 'id' }, { column: 'amount' }],
  });
});
