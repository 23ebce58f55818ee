import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync, statSync, unlinkSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorCode, StartupFault } from '../../faults.js';

const longestSocketPath = 100;

/**
 * Holds a directory for this process until `release` is called or the process ends, in whatever way: the lock is a
 * socket that listens, so none can be left behind by a crash.
 * @throws StartupFault when another process holds it
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const address = addressOf(directory);
  const server = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(String(process.pid));
  });
  server.unref();
  if (!(await listens(server, address))) {
    const inode = inodeOf(address);
    const holder = await holderOf(address);
    if (holder !== undefined) throw held(directory, holder);
    // Only the socket that did not answer may go; another starting process may have put its own there meanwhile.
    if (inode !== undefined && inodeOf(address) === inode) unlinkSync(address);
    if (!(await listens(server, address))) throw held(directory, (await holderOf(address)) ?? 'unknown');
  }
  return async () => {
    server.close();
    await once(server, 'close');
  };
}

function held(directory: string, holder: string): StartupFault {
  return new StartupFault(
    `The data directory ${directory} is in use by another Repatria (process ${holder}). ` +
      'Stop that one, or set REPATRIA_DATA_DIR to another directory.',
  );
}

function addressOf(directory: string): string {
  const real = realpathSync(directory);
  const name = `repatria-${createHash('sha256').update(real).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const inside = path.join(real, 'lock');
  return Buffer.byteLength(inside) <= longestSocketPath ? inside : path.join(tmpdir(), `${name}.lock`);
}

async function listens(server: net.Server, address: string): Promise<boolean> {
  try {
    const listening = once(server, 'listening');
    server.listen(address);
    await listening;
    return true;
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return false;
    throw new StartupFault(
      `The data directory cannot be locked (${errorCode(error) ?? String(error)} at ${address}).`,
      {
        cause: error,
      },
    );
  }
}

/** The process that holds the lock, or undefined if the socket is the remains of one that is gone. */
async function holderOf(address: string): Promise<string | undefined> {
  const socket = net.connect(address);
  try {
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    return answer;
  } catch (error) {
    return errorCode(error) === 'EACCES' ? 'of another user' : undefined;
  } finally {
    socket.destroy();
  }
}

function inodeOf(address: string): number | undefined {
  return statSync(address, { throwIfNoEntry: false })?.ino;
}
