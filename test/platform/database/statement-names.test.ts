import { expect, test } from 'vitest';
import { StatementNames } from '../../../src/platform/database/statement-names.js';

const names = (limits: object = {}) =>
  new StatementNames({ statements: 2, characters: 100, longest: 50, ...limits });
const seen = (of: StatementNames, text: string, times = 3): string | undefined => {
  for (let time = 1; time < times; time += 1) of.nameOf(text);
  return of.nameOf(text);
};

test('a statement has a name from the third sight on, always the same, and no other has it', () => {
  const of = names();
  expect(seen(of, 'one', 2)).toBeUndefined();
  const name = of.nameOf('one');
  expect(name).toBeDefined();
  expect(of.nameOf('one')).toBe(name);
  expect(seen(of, 'two')).not.toBe(name);
});

test('one that is too long has none', () => {
  expect(seen(names(), 'x'.repeat(51), 9)).toBeUndefined();
});

test.each([
  ['number', {}, ['a', 'b', 'c']],
  ['length', { statements: 9 }, ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]],
])('their %s is bounded: the least recently used is to be forgotten, once', (_, limits, texts) => {
  const of = names(limits);
  const prepared = of.nothing();
  const [first, ...others] = texts.map((text) => seen(of, text) ?? '');
  for (const name of [first, ...others]) prepared.names.add(name ?? '');
  expect(of.retired(prepared)).toEqual([first]);
  expect(of.retired(prepared)).toEqual([]);
  // Seen again it is given another name: the connection may still have the first.
  expect([first, ...others]).not.toContain(seen(of, texts[0] ?? ''));
});
