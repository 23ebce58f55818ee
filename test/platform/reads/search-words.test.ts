import { expect, test } from 'vitest';
import { searchWords } from '../../../src/platform/reads/search-words.js';

test.each([
  'fund',
  'fund -bank',
  '-fund',
  'road fund -"Bank of the World"',
  'XA-2026-0001',
  'fund--bank',
  'fund-',
  'a or b',
  'fund(-bank)',
  '',
])('%j is searched as it is written', (text) => {
  expect(searchWords(text)).toBe(text);
});

test.each([
  ['-', ' '],
  ['-'.repeat(200), ' '],
  ['- - -', '     '],
  ['-------- ----- fund', '    fund'],
  ['fund - bank', 'fund   bank'],
  ['--fund', ' fund'],
  ['---- -fund', '  -fund'],
  ['-!-&-|-(-)-', ' ! & | ( ) '],
  ['"fund"---bank', '"fund" bank'],
  ['-\u0085-\u00a0-\u3000-', ' \u0085 \u00a0 \u3000 '],
])('of %j hyphens that exclude nothing are left out', (text, words) => {
  expect(searchWords(text)).toBe(words);
});
