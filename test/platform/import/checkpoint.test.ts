import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  readCheckpoint,
  removeCheckpoint,
  writeCheckpoint,
  type Checkpoint,
} from '../../../src/platform/import/checkpoint.js';
import { sampleFile } from './sample.js';

const checkpoint: Checkpoint = {
  format: 1,
  sha256: 'a'.repeat(64),
  settings: 'b'.repeat(64),
  ...{ line: 9, rows: 8, accepted: 6, created: 3, updated: 2, unchanged: 1, rejected: 2, problems: 3 },
  first: [{ line: 4, column: null, value: 'x', why: 'Twice.' }],
  reportBytes: 120,
};

test('a checkpoint is written, replaced, read and removed', async () => {
  const file = `${sampleFile('')}.checkpoint`;
  expect(await readCheckpoint(file)).toBeNull();
  await writeCheckpoint(file, checkpoint);
  await writeCheckpoint(file, { ...checkpoint, line: 10 });
  expect(await readCheckpoint(file)).toEqual({ ...checkpoint, line: 10 });
  await removeCheckpoint(file);
  await removeCheckpoint(file);
  expect(existsSync(file)).toBe(false);
});

test.each([
  '',
  '{',
  'null',
  '{"format":2}',
  JSON.stringify({ ...checkpoint, line: -1 }),
  JSON.stringify({ ...checkpoint, more: 1 }),
])('%j is no checkpoint', async (text) => {
  const file = sampleFile('');
  writeFileSync(file, text);
  await expect(readCheckpoint(file)).rejects.toThrow('This is no checkpoint of an import.');
});

test('a place where nothing can be written is named', async () => {
  await expect(writeCheckpoint('/nowhere/a.checkpoint', checkpoint)).rejects.toThrow(
    '/nowhere/a.checkpoint: The checkpoint',
  );
});
