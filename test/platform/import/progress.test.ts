import { expect, test } from 'vitest';
import { progressDisplay, type ImportProgress } from '../../../src/platform/import/progress.js';

const checking: ImportProgress = {
  phase: 'checking',
  rows: 0,
  totalRows: null,
  rejected: 0,
  bytes: 0,
  totalBytes: 1000,
};
const importing: ImportProgress = {
  phase: 'importing',
  rows: 2000,
  totalRows: 4000,
  rejected: 17,
  bytes: 500,
  totalBytes: 1000,
};

function shown(isTTY: boolean, steps: readonly (readonly [atMs: number, ImportProgress])[]): string {
  let text = '';
  let clock = 0;
  const display = progressDisplay({ isTTY, write: (piece) => (text += piece) }, () => clock);
  for (const [at, progress] of steps) {
    clock = at;
    display.show(progress);
  }
  display.end();
  return text;
}

test('a terminal has a bar, redrawn in place and not too often', () => {
  const text = shown(true, [
    [0, checking],
    [50, { ...checking, rows: 1000 }],
    [1000, importing],
    [1050, { ...importing, rows: 3000 }],
    [2000, { ...importing, rows: 3500, bytes: 900 }],
    [2050, { ...importing, rows: 4000, bytes: 1000 }],
  ]);
  expect(text.split('\r').map((line) => line.replace('\u001b[K', ''))).toEqual([
    '',
    'checking [------------------------] 0 %  0 rows',
    'importing [############------------] 50 %  2,000 rows  17 rejected',
    'importing [#####################---] 90 %  3,500 rows  1,500 rows/s  17 rejected',
    'importing [########################] 100 %  4,000 rows  1,905 rows/s  17 rejected\n',
  ]);
});

test('a log has a line a phase, every ten seconds and at the end', () => {
  const text = shown(false, [
    [0, importing],
    [9000, { ...importing, rows: 3000 }],
    [10_000, { ...importing, rows: 3500 }],
    [10_001, { ...importing, rows: 4000, bytes: 1000 }],
  ]);
  expect(text.split('\n')).toEqual([
    'importing 50 %  2,000 rows  17 rejected',
    'importing 50 %  3,500 rows  150 rows/s  17 rejected',
    'importing 100 %  4,000 rows  200 rows/s  17 rejected',
    '',
  ]);
});

test('nothing is written where nothing happened', () => {
  expect(shown(true, [])).toBe('');
});
