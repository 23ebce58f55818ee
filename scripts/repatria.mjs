#!/usr/bin/env node
// The command line `repatria`: makes the clone ready, then runs the program on a Node that is new enough for it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ready } from './ready.mjs';
import {
  endWithStarter,
  orTell,
  programFlags,
  programNode,
  root,
  runInstead,
  runsProgram,
} from './runtime.mjs';

await orTell(async () => {
  await ready();
  if (!runsProgram(process.versions.node)) {
    const args = [...programFlags, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
    runInstead(programNode(), args, { tethered: true });
    return;
  }
  endWithStarter();
  if (existsSync(`${root}.env`)) process.loadEnvFile(`${root}.env`);
  await import('../dist/src/main.js');
});
