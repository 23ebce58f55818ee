import { expect, test } from 'vitest';
import { blankTexts } from '../../../src/platform/commands/blank-texts.js';

test.each([' ', '\t\n', '\u00a0', '\u3000', '\u200b', '\u3164 ', '\u2800', '\u2060\ufeff'])(
  'a text of %j says nothing, wherever it stands',
  (text) => {
    const input = { question: text, items: [{ note: 'x' }, { note: text }], names: ['x', text] };
    expect(blankTexts(input).map(({ field }) => field)).toEqual([
      'input.question',
      'input.items[1].note',
      'input.names[1]',
    ]);
  },
);

test('what says something, is left out or is no text passes', () => {
  const input = {
    a: 'x',
    b: ' x ',
    persian: 'می\u200cخواهم',
    marked: '\u200fx',
    family: '👩\u200d👧',
    c: '',
    d: null,
    e: undefined,
    f: 0,
    g: false,
    h: new Date(),
    i: [],
  };
  expect(blankTexts(input)).toEqual([]);
});
