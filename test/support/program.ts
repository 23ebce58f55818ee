import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '../..');

/** How a program ended and what it said. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running program. */
export interface Running {
  readonly child: ChildProcess;
  /** What it has said up to now. */
  readonly output: { readonly stdout: string; readonly stderr: string };
  /** Fulfilled when the program has said the text on stdout; rejected if it ends before. */
  readonly said: (text: string) => Promise<void>;
  readonly ended: Promise<Ending>;
}

/**
 * Starts a program of a few lines in a process of its own, with an environment of its own; `load(module)` imports a
 * module of src/ as the program runs it.
 */
export function startProgram(source: string, env: Readonly<Record<string, string>> = {}): Running {
  const dist = pathToFileURL(path.join(root, 'dist/src/')).href;
  const prelude = `const load = (module) => import('${dist}' + module);\n`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', prelude + source], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]): Ending => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    ...output,
  }));
  const said = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (output.stdout.includes(text)) resolve();
      };
      child.stdout.on('data', look);
      look();
      void ended.then(({ stderr }) => {
        reject(new Error(`The program ended before it said "${text}": ${stderr}`));
      });
    });
  return { child, output, said, ended };
}

/** Runs a program of a few lines to its end. */
export function runProgram(source: string, env: Readonly<Record<string, string>> = {}): Promise<Ending> {
  return startProgram(source, env).ended;
}
