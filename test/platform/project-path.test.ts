import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';
import { runProgram } from '../support/program.js';

test('is the same from the source and from what is built of it', async () => {
  expect(readFileSync(projectPath('package.json'), 'utf8')).toContain('"name": "repatria"');
  const built = await runProgram(
    `console.log((await load('platform/project-path.js')).projectPath('a', 'b'));`,
  );
  expect(built.stdout.trim()).toBe(projectPath('a', 'b'));
});
