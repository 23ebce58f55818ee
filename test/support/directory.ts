import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { onceEnded } from './of-this-file.js';
import { testServer } from './test-server.js';

/** The path of a directory that does not exist yet and is removed after the test file. */
export function freshDirectory(): string {
  const directory = path.join(testServer().directory, randomUUID().slice(0, 8));
  onceEnded(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}
