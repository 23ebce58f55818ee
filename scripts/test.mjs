// Runs the tests. Arguments go to Jest: `npm test -- test/platform --watch`.
import { ready } from './ready.mjs';
import { orTell, programNode, root, runInstead } from './runtime.mjs';

await orTell(async () => {
  await ready({ development: true });
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  runInstead(programNode(), [...flags, `${root}node_modules/jest/bin/jest.js`, ...process.argv.slice(2)]);
});
