import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { usualDataDirectory } from '../../src/platform/data-directory.js';
import { freshDirectory } from '../support/directory.js';

function clone(mode: number): string {
  const home = freshDirectory();
  const root = path.join(home, 'repatria');
  mkdirSync(root, { recursive: true });
  chmodSync(home, mode);
  return root;
}

test('the data stands in the project', () => {
  const root = clone(0o755);
  expect(usualDataDirectory(root, true)).toBe(path.join(root, '.data'));
});

test('where root has the project in a closed directory, the data stands where the database gets to it', () => {
  const [one, other] = [clone(0o700), clone(0o700)];
  expect(usualDataDirectory(one, true)).toMatch(/^\/var\/lib\/repatria\/[0-9a-f]{12}$/);
  expect(usualDataDirectory(one, true)).toBe(usualDataDirectory(one, true));
  expect(usualDataDirectory(one, true)).not.toBe(usualDataDirectory(other, true));
});

test('an ordinary user is the database’s user, too', () => {
  const root = clone(0o700);
  expect(usualDataDirectory(root, false)).toBe(path.join(root, '.data'));
});
