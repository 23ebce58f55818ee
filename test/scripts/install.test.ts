import { describe, expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: readonly string[];
}
interface Lock {
  readonly packages: Readonly<Record<string, Entry>>;
}
interface Script {
  readonly firstMissing: (
    lock: Lock,
    installed: Lock,
    wanted: { development: boolean; optional: boolean },
    ...platform: string[]
  ) => string | undefined;
}

const script = '../../scripts/install.mjs';
const { firstMissing } = (await import(script)) as Script;

const all = { development: true, optional: true };
const nothing: Lock = { packages: {} };

function missing(entry: Entry, installed: Lock = nothing, wanted = all): boolean {
  const lock = { packages: { '': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0', ...entry } } };
  return firstMissing(lock, installed, wanted, 'linux', 'x64', 'glibc') === 'node_modules/a';
}

describe('firstMissing', () => {
  test('a package is there only in the version that the lock file names', () => {
    expect(missing({})).toBe(true);
    expect(missing({}, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(true);
    expect(missing({}, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(false);
  });

  test('tools of development are needed for development only', () => {
    expect(missing({ dev: true })).toBe(true);
    expect(missing({ dev: true }, nothing, { development: false, optional: true })).toBe(false);
    expect(
      missing({ devOptional: true, os: ['linux'] }, nothing, { development: false, optional: true }),
    ).toBe(false);
  });

  test.each<[Entry, boolean]>([
    [{ os: ['linux'], cpu: ['x64'] }, true],
    [{ os: ['linux'], cpu: ['arm64'] }, false],
    [{ os: 'linux', cpu: 'x64' }, true],
    [{ os: 'darwin' }, false],
    [{ os: ['darwin'] }, false],
    [{ os: ['!win32'] }, true],
    [{ os: ['!linux'] }, false],
    [{ os: ['linux'], cpu: ['x64'], libc: ['musl'] }, false],
    [{ os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, true],
    [{}, false],
  ])('an optional package for %p is needed on glibc Linux, x64: %p', (platform, needed) => {
    expect(missing({ optional: true, ...platform })).toBe(needed);
    expect(missing({ optional: true, ...platform }, nothing, { development: true, optional: false })).toBe(
      false,
    );
  });

  test('links and the project itself are not packages to install', () => {
    expect(missing({ link: true })).toBe(false);
    expect(firstMissing({ packages: { '': { version: '1.0.0' } } }, nothing, all)).toBeUndefined();
  });
});
