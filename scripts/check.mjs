// Everything that continuous integration runs, in its order; ends at the first step that fails.
import { npm } from './install.mjs';
import { ready } from './ready.mjs';
import { Fault, orTell } from './runtime.mjs';

const steps = [
  'typecheck',
  'lint',
  'dependencies',
  'unused',
  'schema:check',
  'schema:breaking',
  'codegen:check',
  'test',
];

await orTell(async () => {
  await ready({ development: true });
  for (const step of steps) {
    process.stdout.write(`\n— ${step}\n`);
    if (npm(['run', '--silent', step], 'inherit') !== 0) throw new Fault(`the check stops at "${step}".`);
  }
});
