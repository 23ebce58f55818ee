import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';

interface Script {
  readonly programFlags: readonly string[];
  readonly runsProgram: (version: string) => boolean;
  readonly requireRuntime: (version: string, carrier: string) => void;
  readonly nodePackage: (platform: string, architecture: string) => string;
}

const script = '../../scripts/runtime.mjs';
const { programFlags, runsProgram, requireRuntime, nodePackage } = (await import(script)) as Script;

describe('the Node that runs the program', () => {
  test.each([
    ['20.20.2', false],
    ['22.16.0', false],
    ['22.17.0', true],
    ['24.0.0', true],
  ])('%s by itself: %p', (version, runs) => {
    expect(runsProgram(version)).toBe(runs);
  });

  test('an older one is enough where a package carries a newer', () => {
    for (const platform of [
      nodePackage('linux', 'x64'),
      nodePackage('linux', 'arm64'),
      nodePackage('win32', 'x64'),
    ])
      expect(() => {
        requireRuntime('20.20.2', platform);
      }).not.toThrow();
  });

  test('elsewhere an older one is refused, and the message says what to do', () => {
    expect(() => {
      requireRuntime('20.20.2', nodePackage('darwin', 'arm64'));
    }).toThrow(
      'Node.js 22.17 or newer is needed and this is 20.20.2: install Node.js 24 (https://nodejs.org).',
    );
    expect(() => {
      requireRuntime('22.17.0', nodePackage('darwin', 'arm64'));
    }).not.toThrow();
  });
});

test('the program runs with the same flags by npm and on a Node that a package carries', () => {
  const { scripts } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(scripts['start']).toBe(`exec node ${programFlags.join(' ')} scripts/repatria.mjs start`);
});
