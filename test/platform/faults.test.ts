import { describe, expect, test } from 'vitest';
import { errorCode } from '../../src/platform/faults.js';
import { runProgram } from '../support/program.js';

const program = (body: string): string => `
const { StartupFault, exitOnFault } = await load('platform/faults.js');
await exitOnFault(async () => { ${body} });
console.log('after');`;

describe('exitOnFault', () => {
  test('tells a fault in one line and exits with code 1', async () => {
    expect(await runProgram(program(`throw new StartupFault('The disk is full.');`))).toEqual({
      code: 1,
      signal: null,
      stdout: '',
      stderr: 'repatria: The disk is full.\n',
    });
  });

  test('tells any other error with its stack', async () => {
    const { code, stderr } = await runProgram(program(`throw new TypeError('surprise');`));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^repatria: TypeError: surprise\n\s+at /u);
  });

  test('lets a program without faults go on', async () => {
    expect(await runProgram(program(''))).toMatchObject({ code: 0, stdout: 'after\n', stderr: '' });
  });
});

test.each([
  [Object.assign(new Error('x'), { code: 'EADDRINUSE' }), 'EADDRINUSE'],
  [Object.assign(new Error('x'), { code: 7 }), undefined],
  [new Error('x'), undefined],
  [null, undefined],
  ['EADDRINUSE', undefined],
])('the code of %p is %p', (error, code) => {
  expect(errorCode(error)).toBe(code);
});
