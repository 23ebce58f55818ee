// Runs the benchmark; installs what it alone needs below bench/tools. Arguments: `npm run bench -- --help`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ready } from './ready.mjs';
import { Fault, orTell, programNode, root, runInstead } from './runtime.mjs';

await orTell(async () => {
  await ready({ development: true });
  const tools = `${root}bench/tools`;
  if (!existsSync(`${tools}/node_modules/.package-lock.json`)) {
    process.stderr.write('repatria: installing what the benchmark compares with.\n');
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', args, {
      cwd: tools,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Fault('the packages of the benchmark could not be installed; see above.');
  }
  runInstead(programNode(), ['--enable-source-maps', `${root}dist/bench/main.js`, ...process.argv.slice(2)]);
});
