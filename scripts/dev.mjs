// Runs `repatria start` and starts it anew whenever a source file changes; a file that does not translate is told
// and leaves the running program alone.
import { existsSync, watch } from 'node:fs';
import { build } from './build.mjs';
import { ready } from './ready.mjs';
import { endWithStarter, Fault, orTell, programFlags, programNode, root, start } from './runtime.mjs';

const quietMs = 200;
let program;
let timer;
let work = Promise.resolve();

function run() {
  program = start(
    programNode(),
    [...programFlags, `${root}scripts/repatria.mjs`, 'start', ...process.argv.slice(2)],
    {
      tethered: true,
    },
  );
  program.once('exit', (code) => {
    if (code) process.stderr.write('repatria: stopped; waiting for a change.\n');
  });
}

async function stop(signal) {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill(signal);
  await ended;
}

async function restart() {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`repatria: ${error.message}\n`);
    return;
  }
  await stop('SIGTERM');
  run();
}

await orTell(async () => {
  await ready({ development: true });
  for (const folder of ['src', 'migrations', 'seeds', 'web'].filter((name) => existsSync(root + name))) {
    watch(root + folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => (work = work.then(restart)), quietMs);
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void stop(signal).then(() => process.exit()));
  endWithStarter();
  run();
});
