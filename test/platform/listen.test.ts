import net from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { listen, requireFree } from '../../src/platform/listen.js';

const servers: net.Server[] = [];

function server(): net.Server {
  const made = net.createServer();
  servers.push(made);
  return made;
}

afterEach(() => {
  for (const made of servers.splice(0)) made.close();
});

describe('listen', () => {
  test('answers with the port, also when any would do', async () => {
    const port = await listen(server(), { host: '127.0.0.1', port: 0 });
    expect(port).toBeGreaterThan(0);
    const socket = net.connect(port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.destroy();
  });

  test('says that a port is in use, and what to do', async () => {
    const port = await listen(server(), { host: '127.0.0.1', port: 0 });
    await expect(listen(server(), { host: '127.0.0.1', port })).rejects.toThrow(
      `Port ${String(port)} on 127.0.0.1 is in use by another program. Stop it, or set PORT to a free port.`,
    );
  });

  test.each(['192.0.2.1', 'nowhere.invalid'])('says that %s is no address of this machine', async (host) => {
    await expect(listen(server(), { host, port: 0 })).rejects.toThrow(/is not an address of this machine/u);
  });
});

describe('requireFree', () => {
  test('leaves a free address free, and says that one is taken', async () => {
    const first = server();
    const port = await listen(first, { host: '127.0.0.1', port: 0 });
    await expect(requireFree({ host: '127.0.0.1', port })).rejects.toThrow(/is in use by another program/u);
    await new Promise((resolve) => first.close(resolve));
    await requireFree({ host: '127.0.0.1', port });
    expect(await listen(server(), { host: '127.0.0.1', port })).toBe(port);
  });
});
