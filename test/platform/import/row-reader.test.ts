import { expect, test } from 'vitest';
import { sampleReader } from './sample.js';

const right = { id: ' 1 ', colour: 'red', amount: '', note: '' };

test('a row is read without blanks around its cells', () => {
  expect(sampleReader.read(right)).toEqual({ row: { id: '1', colour: 'RED', amount: null, note: null } });
});

test('all problems of a row are told at once, also across columns', () => {
  expect(sampleReader.read({ id: ' ', colour: 'blue', amount: '', note: 'n'.repeat(1001) }).problems).toEqual(
    [
      { column: 'id', value: ' ', why: 'This must not be empty.' },
      { column: 'note', value: 'n'.repeat(1001), why: 'This is longer than 1000 characters: shorten it.' },
      { column: 'amount', value: '', why: 'A blue row needs an amount.' },
    ],
  );
});

test('a check across columns says nothing about cells that are wrong by themselves', () => {
  expect(
    sampleReader.read({ ...right, colour: 'blue', amount: 'x' }).problems?.map(({ column }) => column),
  ).toEqual(['amount']);
});

test('a cell that was found wrong before makes no row, and no second problem', () => {
  expect(sampleReader.read({ ...right, colour: 'blue', amount: undefined })).toEqual({ problems: [] });
});

test('columns, faults of one cell and the key', () => {
  expect(sampleReader.columns).toEqual(['id', 'colour', 'amount', 'note']);
  expect(sampleReader.faultsOf('colour', 'green')).toEqual(['This is none of: red, blue.']);
  expect(sampleReader.faultsOf('colour', ' red')).toEqual([]);
  expect(sampleReader.keyOf({ id: '7', colour: 'RED', amount: null, note: null })).toBe('7');
});
