import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { projectPath } from '../../src/platform/project-path.js';

/** A running `repatria start`. */
export interface Program {
  readonly child: ChildProcess;
  /** Waits until what it has said matches, on either stream, so often; gives what was found. */
  readonly said: (pattern: RegExp, times?: number) => Promise<readonly string[]>;
  readonly ended: Promise<number | null>;
}

/** Starts it with these arguments, as its user does; ended after the test. */
export function start(env: Readonly<Record<string, string>>, ...args: readonly string[]): Program {
  const child = spawn(process.execPath, [projectPath('scripts', 'repatria.mjs'), 'start', ...args], {
    cwd: projectPath(),
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', DEMO: 'false', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const looks = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const look of looks) look();
    });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const said = (pattern: RegExp, times = 1): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = [...output.matchAll(new RegExp(pattern, 'gu'))].map(([, part]) => part ?? '');
        if (found.length >= times) resolve(found);
      };
      looks.add(look);
      look();
      void ended.then(() => {
        reject(new Error(`It ended before it said ${String(pattern)}: ${output}`));
      });
    });
  return { child, said, ended };
}
