import { describe, expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson, digestOf } from '../../../src/platform/commands/changes.js';

describe('canonical JSON', () => {
  test('is one text for one value, in whatever order it was put together', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'é'] })).toBe('{"a":[true,null,"é"],"b":1}');
    expect(canonicalJson({ a: [true, null, 'é'], b: 1.0 })).toBe('{"a":[true,null,"é"],"b":1}');
    const records = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    );
    fc.assert(
      fc.property(records, (record) => {
        expect(canonicalJson(Object.fromEntries(Object.entries(record).reverse()))).toBe(
          canonicalJson(record),
        );
        expect(JSON.parse(canonicalJson(record))).toEqual({ ...record });
      }),
    );
  });

  test('writes instants as texts and leaves out what is not there', () => {
    expect(canonicalJson({ at: new Date(0), none: undefined })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });
});

test('a digest is the SHA-256 of the canonical JSON', () => {
  expect(digestOf({ b: 1, a: 'x' })).toBe(createHash('sha256').update('{"a":"x","b":1}').digest('hex'));
  expect(digestOf({ a: 'x', b: 1 })).toBe(digestOf({ b: 1, a: 'x' }));
  expect(digestOf('1')).not.toBe(digestOf(1));
  expect(digestOf(null)).not.toBe(digestOf(''));
});
