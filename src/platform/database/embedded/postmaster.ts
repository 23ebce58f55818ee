import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, StartupFault } from '../../faults.js';
import type { Binaries } from './binaries.js';
import type { DatabaseUser } from './database-user.js';

const patienceMs = 20_000;
const pollMs = 25;

/**
 * Waits in a shell of its own for the end of the program, however it ends: then its end of the pipe closes. If the
 * server still runs then, it is told to stop, and what was meant for one run only is removed. The server's own
 * file tells whether the process of that number is still the server.
 */
const watch = `
read -r _
for _ in 1 2 3 4 5 6 7 8 9 10; do
  read -r running 2>/dev/null < "$2/postmaster.pid" && break
  kill -0 "$1" 2>/dev/null || break
  sleep 0.3
done
[ "$running" = "$1" ] && kill -INT "$1"
[ -n "$3" ] || exit 0
while [ -e "$2/postmaster.pid" ] && kill -0 "$1" 2>/dev/null; do sleep 0.1; done
rm -rf "$3"
`;

/**
 * Sees to it that a server does not outlive this process.
 * @param remove a directory to remove with it; undefined: none
 * @returns ends the watch
 */
export function watchOver(server: number, cluster: string, remove: string | undefined): () => void {
  if (process.platform === 'win32') return () => undefined;
  const guard = spawn('/bin/sh', ['-c', watch, 'repatria-watch', String(server), cluster, remove ?? ''], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  guard.stdin.on('error', () => undefined);
  if (guard.stdin instanceof Socket) guard.stdin.unref();
  return () => guard.kill('SIGKILL');
}

/** Tells a server to stop without waiting for its clients, and waits until it has. */
export async function stopServer(child: ChildProcess, cluster: string, binaries: Binaries): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') spawnSync(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast']);
  else child.kill('SIGINT');
  const impatience = setTimeout(() => child.kill('SIGQUIT'), patienceMs);
  await ended;
  clearTimeout(impatience);
}

/**
 * Stops the server that a crashed program left behind in its cluster, if there is one. Only for the holder of the
 * data directory's lock: then no living program can own that server.
 * @throws StartupFault when it does not stop
 */
export async function stopOrphan(
  cluster: string,
  user: DatabaseUser | undefined,
  binaries: Binaries,
): Promise<void> {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!isAlive(pid)) return;
  if (!isServerOf(pid, cluster)) {
    // The number now belongs to another process; left there, the file would keep the new server from starting.
    rmSync(file, { force: true });
    return;
  }
  if (process.platform === 'win32')
    spawnSync(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast'], { ...user });
  else process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += pollMs) {
    if (waited > patienceMs)
      throw new StartupFault(
        `A database server left behind in ${cluster} does not stop: end process ${String(pid)}.`,
      );
    await sleep(pollMs);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  return !isZombie(pid);
}

/** Whether a process has ended but its parent has not noticed, which some containers' first process never does. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync(`/proc/${String(pid)}/stat`, 'utf8').includes(') Z ');
  } catch {
    return true;
  }
}

/** Whether a process is the server of a cluster, which it has as its working directory. */
function isServerOf(pid: number, cluster: string): boolean {
  if (process.platform === 'win32') return true;
  const directory = realpathSync(cluster);
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(
      directory,
    );
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`) === directory;
  } catch {
    return false;
  }
}
