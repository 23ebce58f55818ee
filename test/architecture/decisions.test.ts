import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';

test('decisions are numbered one after the other, each under its number', () => {
  const files = readdirSync(projectPath('docs', 'decisions')).sort();
  const numbers = files.map((file) => file.slice(0, 4));
  expect(numbers).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')));
  for (const file of files)
    expect(readFileSync(projectPath('docs', 'decisions', file), 'utf8')).toMatch(
      new RegExp(`^# ${file.slice(0, 4)} `, 'u'),
    );
});
