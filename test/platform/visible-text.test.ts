import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysSomething, visibleOnly } from '../../src/platform/visible-text.js';

const invisible = [
  ...[
    ' ',
    '\t',
    '\n',
    '\u0000',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u1160',
    '\u180e',
  ],
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u2028',
    '\u202e',
    '\u2060',
    '\u2066',
    '\u2069',
    '\u206f',
  ],
  ...[
    '\u2800',
    '\u3000',
    '\u3164',
    '\ufe0f',
    '\ufeff',
    '\uffa0',
    '\ufff9',
    '\u{e0001}',
    '\u{e0020}',
    '\u{e01ef}',
  ],
];

describe.each(invisible.map((text) => [text.codePointAt(0)?.toString(16), text] as const))(
  'U+%s',
  (_code, one) => {
    test('says nothing, however often, and is no visible character', () => {
      expect([one, one.repeat(9), ` ${one} `].map(saysSomething)).toEqual([false, false, false]);
      expect(visibleOnly.test(`key${one}key`)).toBe(false);
    });

    test('beside a letter takes nothing from what that says', () => {
      expect([`${one}a`, `a${one}`, `a${one}b`].map(saysSomething)).toEqual([true, true, true]);
    });
  },
);

test.each(['a', '0', '-', '.', 'é', 'ي', 'می‌خواهم', '👩‍👩‍👧', '汉', '𝒳', '☃', '⠁'])(
  '%s says something',
  (text) => {
    expect(saysSomething(text)).toBe(true);
  },
);

test('nothing made of what is invisible says anything', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...invisible)), (parts) => {
      expect(saysSomething(parts.join(''))).toBe(false);
    }),
  );
});
