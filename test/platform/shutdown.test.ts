import { expect, test } from 'vitest';
import { startProgram } from '../support/program.js';

const program = (stop: string): string => `
const { stopOnSignal } = await load('platform/shutdown.js');
setInterval(() => {}, 1000);
stopOnSignal(async () => { ${stop} });
console.log('ready');`;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops in order, with exit code 0', async (signal) => {
  const { child, said, ended } = startProgram(
    program(`console.log('stopping'); await null; console.log('stopped');`),
  );
  await said('ready');
  child.kill(signal);
  expect(await ended).toMatchObject({ code: 0, stdout: 'ready\nstopping\nstopped\n' });
});

test('a second signal neither stops twice nor cuts the stopping short', async () => {
  const slow = `await new Promise((go) => { process.once('SIGUSR2', go); console.log('stopping'); }); console.log('stopped');`;
  const { child, said, ended } = startProgram(program(slow));
  await said('ready');
  child.kill('SIGINT');
  await said('stopping');
  child.kill('SIGINT');
  child.kill('SIGUSR2');
  expect(await ended).toMatchObject({ code: 0, stdout: 'ready\nstopping\nstopped\n' });
});

test('what fails to stop is told, with exit code 1', async () => {
  const { child, said, ended } = startProgram(program(`throw new Error('stuck');`));
  await said('ready');
  child.kill('SIGTERM');
  const { code, stderr } = await ended;
  expect(code).toBe(1);
  expect(stderr).toMatch(/^repatria: Error: stuck/u);
});
