import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';

/** Everything by which commands and their helpers could write past the unit of work, and so past the audit trail. */
const past =
  /\b(nativeInsert|nativeUpdate|nativeUpdateMany|nativeDelete|insertMany|upsert|upsertMany|createQueryBuilder|getKysely|getKnex)\b/;

/** A statement of their own that writes; locks and questions are not meant. */
const writes = /\b(insert\s+into|update\s+\w+\s+set|delete\s+from|merge\s+into|truncate)\b/i;

const contexts = projectPath('src/contexts');
const sources = readdirSync(contexts, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(projectPath('src/contexts', name), 'utf8') }));

test('commands write through the unit of work, whose changes the trail tells', () => {
  const commands = sources.filter(({ name }) => /commands?\b/.test(name));
  expect(commands.length).toBeGreaterThan(20);
  expect(commands.filter(({ text }) => past.test(text) || writes.test(text)).map(({ name }) => name)).toEqual(
    [],
  );
});

test('statements that write stand in few places, each of which enters the trail itself or keeps only numbers', () => {
  const writing = sources.filter(({ text }) => past.test(text) || writes.test(text)).map(({ name }) => name);
  expect(writing.sort()).toEqual(['cases/import/case-tables.ts', 'mla-requests/reference-numbers.ts']);
});

test('commands are functions of the operation and the input: no clock, chance or environment of their own', () => {
  const impure = sources
    .filter(({ name }) => name.includes('/commands/'))
    .filter(({ text }) => /new Date\(\)|Date\.now|Math\.random|process\.(env|argv)/.test(text))
    .map(({ name }) => name);
  expect(impure).toEqual([]);
});

/** What takes a record, and all that a command may not do at once, under lock. */
const takes =
  /takeRequest\(|\.take\(|\.takeUnversioned\(|requestFor\(|requireLive\w*\(|\.alone\(|await take\w*\(/;

test('a command asks for its instant once it has what it changes under lock', () => {
  const early = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/export async function (\w+)\([\s\S]*?\n\}\n/g)].flatMap(([body, command = '']) => {
      const [taken, asked] = [body.search(takes), body.search(/\bnow\b/)];
      return taken >= 0 && asked >= 0 && asked < taken ? [`${name}: ${command}`] : [];
    }),
  );
  expect(early).toEqual([]);
});
