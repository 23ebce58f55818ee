import { describe, expect, test } from 'vitest';

import { exampleServer } from './example-server.js';

const json = { 'content-type': 'application/json' };

describe('paths and methods', () => {
  test.each([
    ['/'],
    ['/graphql/'],
    ['/graphiql'],
    ['/constructor'],
    ['/graphql/assets/../../package.json'],
    ['/graphql/assets/explorer.js'],
    ['//'],
    ['/health'],
  ])('%s is answered with a typed 404', async (path) => {
    const { raw } = await exampleServer({ explorer: {} });
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 404 /);
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
  });

  test.each([
    ['PUT', '/graphql', 'GET, POST'],
    ['DELETE', '/graphql', 'GET, POST'],
    ['HEAD', '/graphql', 'GET, POST'],
    ['OPTIONS', '/graphql', 'GET, POST'],
    ['POST', '/health/live', 'GET, HEAD'],
    ['POST', '/health/ready', 'GET, HEAD'],
  ])('%s %s is answered with 405', async (method, path, allow) => {
    const { send } = await exampleServer();
    const answer = await send(path, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
  });
});

describe('health', () => {
  test('live is ok as long as the process answers', async () => {
    const { send } = await exampleServer({ health: { database: () => Promise.reject(new Error('away')) } });
    const answer = await send('/health/live');
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
  });

  test('ready is ok when every check passes', async () => {
    const { send } = await exampleServer({ health: { database: () => Promise.resolve() } });
    const answer = await send('/health/ready');
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok', checks: { database: 'ok' } }]);
  });

  test('ready names the check that fails, and tells the reason to the log alone', async () => {
    const { send, lines } = await exampleServer({
      health: { database: () => Promise.reject(new Error('password wrong')), queue: () => Promise.resolve() },
    });
    const answer = await send('/health/ready');
    expect([answer.status, answer.body]).toEqual([
      503,
      { status: 'unavailable', checks: { database: 'failed', queue: 'ok' } },
    ]);
    expect(lines).toContainEqual(expect.objectContaining({ msg: 'health check failed', check: 'database' }));
  });
});

describe('the request id', () => {
  test('is the client’s where it is sane, in the answer and in the log', async () => {
    const { ask, lines } = await exampleServer();
    const answer = await ask('{ hello }', {}, { 'x-request-id': 'case-register.42' });
    expect(answer.headers.get('x-request-id')).toBe('case-register.42');
    expect(lines).toContainEqual(expect.objectContaining({ requestId: 'case-register.42', msg: 'request' }));
  });

  test.each([['short'], ['with spaces in it'], ['x'.repeat(65)], ['{"level":"error"}'], ['']])(
    'is a new one instead of "%s"',
    async (sent) => {
      const { ask } = await exampleServer();
      const answer = await ask('{ hello }', {}, { 'x-request-id': sent });
      expect(answer.headers.get('x-request-id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    },
  );

  test('reaches the context', async () => {
    const seen: string[] = [];
    const { ask } = await exampleServer({
      contextOf: ({ requestId }) => {
        seen.push(requestId);
        return Promise.resolve({ viewer: { userId: null, role: 'PUBLIC', state: null, authorityId: null } });
      },
    });
    await ask('{ hello }', {}, { 'x-request-id': 'case-register.43' });
    expect(seen).toEqual(['case-register.43']);
  });
});

describe('other sites', () => {
  const origin = 'https://cases.example.org';

  test('are told nothing by default', async () => {
    const { ask } = await exampleServer();
    const { headers } = await ask('{ hello }', {}, { origin });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may read answers and refusals when they are on the list', async () => {
    const { ask, send } = await exampleServer({ config: { allowedOrigins: [origin] } });
    const answers = [
      await ask('{ hello }', {}, { origin }),
      await send('/graphql', { method: 'POST', headers: { ...json, origin }, body: 'no JSON' }),
    ];
    expect(
      answers.map(({ status, headers }) => [status, headers.get('access-control-allow-origin')]),
    ).toEqual([
      [200, origin],
      [400, origin],
    ]);
    expect(answers[0]?.headers.get('vary')).toContain('Origin');
    expect(answers[0]?.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('may ask first when they are on the list, and only then', async () => {
    const { send } = await exampleServer({ config: { allowedOrigins: [origin] } });
    const preflight = (from: string) =>
      send('/graphql', {
        method: 'OPTIONS',
        headers: { origin: from, 'access-control-request-method': 'POST' },
      });
    const ours = await preflight(origin);
    expect([ours.status, ours.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST']);
    const other = await preflight('https://elsewhere.example.org');
    expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([405, null]);
  });
});

test('every answer carries the security headers', async () => {
  const { ask, send } = await exampleServer();
  for (const { headers } of [await ask('{ hello }'), await send('/nowhere'), await send('/health/live')]) {
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    });
  }
});
