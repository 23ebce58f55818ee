import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RejectedFile, shownValue } from '../../../src/platform/import/rejected-file.js';
import { sampleFile } from './sample.js';

const one = { line: 2, column: 'id', value: 'a"b', why: 'Twice.' };

test('a report is made with its first line and is CSV', async () => {
  const file = sampleFile('of an earlier import', 'a.rejected.csv');
  const report = await RejectedFile.begin(file);
  await report.append([]);
  expect(existsSync(file)).toBe(false);
  await report.append([one, { ...one, line: 3, column: null, value: '=1+1' }]);
  await report.append([{ ...one, line: 4, value: 'x,y' }]);
  await report.close();
  const text = readFileSync(file, 'utf8');
  expect(text).toBe('line,column,value,why\n2,id,"a""b",Twice.\n3,,\'=1+1,Twice.\n4,id,"x,y",Twice.\n');
  expect(report.bytes).toBe(text.length);
});

test('it goes on after what was certain, and forgets the rest', async () => {
  const file = sampleFile('', 'a.rejected.csv');
  const before = await RejectedFile.begin(file);
  await before.append([one]);
  const certain = before.bytes;
  await before.append([{ ...one, line: 3 }]);
  await before.close();
  const after = await RejectedFile.goOn(file, certain);
  await after.append([{ ...one, line: 5 }]);
  await after.close();
  expect(readFileSync(file, 'utf8')).toBe('line,column,value,why\n2,id,"a""b",Twice.\n5,id,"a""b",Twice.\n');
});

test('one that was shortened in between cannot go on, nor one that is gone', async () => {
  await expect(RejectedFile.goOn(sampleFile('line\n', 'a.rejected.csv'), 100)).rejects.toThrow(
    'Import without --resume.',
  );
  await expect(RejectedFile.goOn('/nowhere/a.rejected.csv', 100)).rejects.toThrow('cannot be written here');
});

test('a place where nothing can be written is named', async () => {
  const report = await RejectedFile.begin('/nowhere/a.rejected.csv');
  await expect(report.append([one])).rejects.toThrow(
    '/nowhere/a.rejected.csv: The report of rejected rows cannot be written here',
  );
});

test('a value is cut to 200 characters, never through a character', () => {
  expect(shownValue('x'.repeat(200))).toBe('x'.repeat(200));
  expect(shownValue(`${'x'.repeat(199)}😀`)).toBe(`${'x'.repeat(199)}\ufffd…`);
});
