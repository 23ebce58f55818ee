import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll } from '@jest/globals';
import { testServer } from './test-server.js';

const made: string[] = [];

afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true, force: true });
});

/** The path of a directory that does not exist yet and is removed after the test file. */
export function freshDirectory(): string {
  const directory = path.join(testServer().directory, randomUUID().slice(0, 8));
  made.push(directory);
  return directory;
}
