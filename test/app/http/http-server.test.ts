import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';

import { StartupFault } from '../../../src/platform/faults.js';
import { LibraryResolver } from './example-schema.js';
import { exampleServer, postOf } from './example-server.js';

describe('the log', () => {
  test('has one line a request: who asked what, never with what', async () => {
    const { ask, lines } = await exampleServer();
    await ask(
      'query Greet($name: String) { hello(name: $name) }',
      { name: 'Mr Secret' },
      { authorization: 'Bearer reader' },
    );
    await vitalSigns(lines);
    expect(lines).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/graphql',
        status: 200,
        operation: 'Greet',
        role: 'READER',
      }),
    ]);
    expect(lines[0]?.durationMs).toEqual(expect.any(Number));
    expect(JSON.stringify(lines)).not.toMatch(/Secret|Bearer|hello/);
  });

  test('does not repeat the path of an unknown route, which may hold anything', async () => {
    const { send, lines } = await exampleServer();
    await send('/token/eyJhbGciOi?key=eyJhbGciOi');
    await vitalSigns(lines);
    expect(lines).toEqual([expect.objectContaining({ path: '(unknown)', status: 404 })]);
  });
});

describe('broken connections', () => {
  test('a client that leaves in the middle of its request harms nobody', async () => {
    const { http, ask, lines } = await exampleServer();
    const socket = connect(http.port, '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"que',
    );
    await once(http.server, 'request');
    socket.resetAndDestroy();
    await vitalSigns(lines);
    expect(lines).toEqual([
      expect.objectContaining({ status: null, msg: 'request broken off by the client' }),
    ]);
    expect((await ask('{ hello }')).status).toBe(200);
  });

  test('a client that leaves before its answer harms nobody', async () => {
    const { http, ask, lines } = await exampleServer();
    const open = closedGate();
    const socket = connect(http.port, '127.0.0.1');
    socket.write(postOf('{"query": "query Wait { slow }"}'));
    await once(http.server, 'request');
    socket.resetAndDestroy();
    await vitalSigns(lines);
    open();
    expect(lines).toEqual([
      expect.objectContaining({ status: null, msg: 'request broken off by the client' }),
    ]);
    expect((await ask('{ hello }')).status).toBe(200);
  });

  test('a request that trickles in is given up', async () => {
    const { raw, ask } = await exampleServer({ config: { headersTimeoutMs: 200, requestTimeoutMs: 400 } });
    expect(await raw('POST /graphql HTTP/1.1\r\nHost: te')).toMatch(/^HTTP\/1.1 408 /);
    const started =
      'POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
    expect(await raw(started)).toMatch(/^HTTP\/1.1 408 /);
    expect((await ask('{ hello }')).status).toBe(200);
  });

  test('headers beyond 16 KiB and requests that are no HTTP are refused', async () => {
    const { raw, ask } = await exampleServer();
    expect(await raw(`GET /graphql HTTP/1.1\r\nHost: test\r\nX-Long: ${'x'.repeat(17_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431 /,
    );
    expect(await raw('\u0016\u0003\u0001\u0002\u0000no TLS here\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
    expect((await ask('{ hello }')).status).toBe(200);
  });
});

describe('closing', () => {
  test('lets a running request finish and takes no new one', async () => {
    const { http, ask } = await exampleServer();
    const open = closedGate();
    const running = ask('{ slow }');
    await once(http.server, 'request');
    const closed = http.close();
    await expect(ask('{ hello }')).rejects.toThrow();
    open();
    const answer = await running;
    expect([answer.body, answer.headers.get('connection')]).toEqual([{ data: { slow: 'done' } }, 'close']);
    await closed;
  });

  test('ends a request that outlasts the grace time', async () => {
    const { http, ask } = await exampleServer({ config: { graceMs: 50 } });
    const open = closedGate();
    const running = ask('{ slow }').then(
      () => 'answered',
      () => 'ended',
    );
    await once(http.server, 'request');
    await http.close();
    expect(await running).toBe('ended');
    open();
  });

  test('does not wait for connections on which nothing was asked', async () => {
    const { http } = await exampleServer({ config: { graceMs: 600_000 } });
    const socket = connect(http.port, '127.0.0.1');
    await once(http.server, 'connection');
    const ended = once(socket, 'close');
    await http.close();
    await ended;
    expect(socket.destroyed).toBe(true);
  });

  test('may be asked twice', async () => {
    const { http } = await exampleServer();
    await Promise.all([http.close(), http.close()]);
    await expect(fetch(http.url)).rejects.toThrow();
  });
});

test('a port in use is one clear line', async () => {
  const { http } = await exampleServer();
  const second = exampleServer({ config: { port: http.port } });
  await expect(second).rejects.toThrow(StartupFault);
  await expect(second).rejects.toThrow(`Port ${String(http.port)} on 127.0.0.1 is in use`);
});

/** Closes the gate that the query `slow` waits for; the function returned opens it. */
function closedGate(): () => void {
  let open = (): void => undefined;
  LibraryResolver.gate = new Promise((resolve) => {
    open = resolve;
  });
  return open;
}

/** Waits until the log has a line; the test's time limit ends a vain wait. */
async function vitalSigns(lines: readonly unknown[]): Promise<void> {
  while (lines.length === 0) await new Promise((resolve) => setImmediate(resolve));
}
