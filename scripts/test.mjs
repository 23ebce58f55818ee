// Runs the tests. Arguments go to Vitest: `npm test -- test/platform --watch`.
import { ready } from './ready.mjs';
import { orTell, programNode, root, runInstead } from './runtime.mjs';

await orTell(async () => {
  await ready({ development: true });
  const given = process.argv.slice(2);
  const mode = given.includes('--watch') ? 'watch' : 'run';
  runInstead(programNode(), [`${root}node_modules/vitest/vitest.mjs`, mode, ...given]);
});
