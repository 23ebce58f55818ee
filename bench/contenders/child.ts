import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  /** The resident set of the process, in megabytes. */
  readonly memory: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a server that tells its port when it listens, its memory when it is asked, and ends when it is left alone. */
export async function startChild(
  file: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Child> {
  const child = fork(file, [...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...flags],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (told) => {
      resolve((told as { port: number }).port);
    });
    child.once('exit', (code) => {
      reject(new Error(`${file} ended with ${String(code)} before it listened.`));
    });
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  const memory = async (): Promise<number> => {
    const told = once(child, 'message') as Promise<[{ rss: number }]>;
    child.send('memory');
    const [{ rss }] = await told;
    return Math.round(rss / 2 ** 20);
  };
  return { url: `http://127.0.0.1:${String(port)}`, memory, stop };
}
