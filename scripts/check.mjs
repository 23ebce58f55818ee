// Everything that continuous integration runs, in its order; ends at the first step that fails.
import { spawnSync } from 'node:child_process';
import { ready } from './ready.mjs';
import { Fault, orTell, programNode, root } from './runtime.mjs';

const steps = ['typecheck', 'lint', 'dependencies', 'unused', 'codegen:check', 'test:coverage'];

await orTell(async () => {
  await ready({ development: true });
  // The first `node` on the path is then the one of node_modules/.bin, if a package carries one.
  for (const step of steps) {
    process.stdout.write(`\n— ${step}\n`);
    const { status } = spawnSync(programNode(), [process.env.npm_execpath, 'run', '--silent', step], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Fault(`the check stops at "${step}".`);
  }
});
