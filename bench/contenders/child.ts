import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own, which tells its port when it listens and ends when it is told or left alone. */
export async function startChild(
  file: string,
  args: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly url: string; readonly stop: () => Promise<void> }> {
  const child = fork(file, [...args], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
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
  return { child, url: `http://127.0.0.1:${String(port)}`, stop };
}
