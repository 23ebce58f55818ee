// Everything that continuous integration runs; says of each step how it went, and ends when one has failed.
import { npm, npmCall } from './install.mjs';
import { ready } from './ready.mjs';
import { Fault, orTell, root } from './runtime.mjs';
import { spawn } from 'node:child_process';

// The linter takes as long as all the others together, and uses one processor as they do.
const besideEachOther = [
  ['lint'],
  ['typecheck', 'dependencies', 'unused', 'schema:check', 'schema:breaking', 'codegen:check'],
];

await orTell(async () => {
  await ready({ development: true });
  const failed = (await Promise.all(besideEachOther.map(firstFailure))).filter(Boolean);
  if (failed.length > 0) throw new Fault(`the check stops at "${failed.join('" and "')}".`);
  process.stdout.write('\n— test\n');
  if (npm(['run', '--silent', 'test'], 'inherit') !== 0) throw new Fault('the check stops at "test".');
});

/** Runs steps one after the other up to the first that fails, and answers with it. */
async function firstFailure(steps) {
  for (const step of steps) {
    const { code, said } = await run(step);
    process.stdout.write(`\n— ${step}\n${said}`);
    if (code !== 0) return step;
  }
  return undefined;
}

/** What a step answers with and says, told when it has ended so that two do not talk at once. */
function run(step) {
  return new Promise((resolve, reject) => {
    const { file, args, shell } = npmCall(['run', '--silent', step]);
    const child = spawn(file, args, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => reject(new Fault(`npm cannot be run (${error.message}).`)));
    child.on('close', (code) => resolve({ code, said: Buffer.concat(said).toString() }));
  });
}
