import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contexts } from '../../src/app/contexts.js';
import { projectPath } from '../../src/platform/project-path.js';

test('the README names every context, in the order of dependency', () => {
  const [, tree = ''] =
    /```\n(src\/platform\/[\s\S]*?)```/.exec(readFileSync(projectPath('README.md'), 'utf8')) ?? [];
  const [, within = ''] = /src\/contexts\/([\s\S]*?)\nsrc\/app\//.exec(tree) ?? [];
  const named = [...within.matchAll(/^ {2}([\w-]+)\//gm)].map(([, name]) => name);
  expect(named).toEqual(contexts.map(({ name }) => name));
});
