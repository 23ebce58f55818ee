import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { Utf8Check } from '../../../src/platform/import/utf8-check.js';

function check(bytes: Uint8Array, sizes: readonly number[]): void {
  const checker = new Utf8Check('a.csv');
  let at = 0;
  for (const size of sizes) {
    checker.push(Buffer.from(bytes.subarray(at, at + size)));
    at += size;
  }
  checker.push(Buffer.from(bytes.subarray(at)));
  checker.end();
}

function firstFault(bytes: Uint8Array): number | null {
  for (let length = 1; length <= bytes.length; length += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
        stream: true,
      });
    } catch {
      return length - 1;
    }
  }
  return null;
}

describe('text in UTF-8', () => {
  test('passes, however it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(5)), (text, sizes) => {
        fc.pre(!text.includes('\0'));
        check(Buffer.from(`id,${text.toWellFormed()}`), sizes);
      }),
    );
  });

  test('anything else is refused at or before the byte at which a decoder gives up', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, max: 255, maxLength: 30 }), fc.array(fc.nat(5)), (tail, sizes) => {
        const bytes = Buffer.concat([Buffer.from('id,name\n'), tail]);
        const gaveUp = firstFault(bytes);
        fc.pre(gaveUp !== null);
        const named = /at byte (\d+) /.exec(
          refusal(() => {
            check(bytes, sizes);
          }),
        )?.[1];
        expect(Number(named)).toBeLessThanOrEqual(gaveUp);
        expect(Number(named)).toBeGreaterThan(gaveUp - 4);
      }),
    );
  });
});

test.each([
  ['Latin-1', Buffer.from('id\r\na\rb\n\nJos\xe9', 'latin1'), '0xE9 at byte 12 (line 5)'],
  [
    'half of a surrogate pair',
    Buffer.from([0x61, 0x0a, 0xed, 0xa0, 0x80]),
    'half of a surrogate pair (0xED 0xA0 …) at byte 2 (line 2)',
  ],
  ['an overlong form', Buffer.from([0x61, 0xc0, 0xaf]), '0xC0 at byte 1 (line 1)'],
  ['an end in the middle of a character', Buffer.from([0x61, 0x0a, 0xe2, 0x82]), '0xE2 at byte 2 (line 2)'],
  ['UTF-16 with a mark', Buffer.from('\ufeffid,name', 'utf16le'), 'a file in UTF-16'],
  ['UTF-16 without a mark', Buffer.from('id,name\n1,2', 'utf16le'), 'a file in UTF-16'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0]), 'a file in UTF-32'],
  ['a workbook', Buffer.from('PK\u0003\u0004 workbook'), 'a workbook or ZIP archive'],
  ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'a compressed file'],
])('%s is named', (_, bytes, named) => {
  const said = refusal(() => {
    check(bytes, []);
  });
  expect(said).toContain(named);
  expect(said).toContain('Save the file as UTF-8');
});

test('a few NUL characters do not make a file UTF-16: its rows are looked at one by one', () => {
  expect(() => {
    check(Buffer.from('id,name\n1,a\0b\n'), []);
  }).not.toThrow();
});

function refusal(act: () => void): string {
  try {
    act();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'not refused';
}
