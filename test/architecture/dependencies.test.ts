import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';

test('data flows one way: platform, contexts in their order, application', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [projectPath('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), 'src', 'seeds', 'migrations'],
    { cwd: projectPath(), encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringContaining('no dependency violations found'),
  });
});
