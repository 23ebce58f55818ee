import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRateLimit, type Sender } from '../../../src/app/http/rate-limit.js';
import { serve } from '../../../src/app/serve.js';
import { testService } from '../../support/service.js';

const officer: Sender = {
  viewer: { userId: 'o', role: 'CENTRAL_AUTHORITY_OFFICER', state: 'XA', authorityId: null },
  remoteAddress: '192.0.2.1',
};
const publicAt = (remoteAddress: string | undefined): Sender => ({
  viewer: { userId: null, role: 'PUBLIC', state: null, authorityId: null },
  remoteAddress,
});

function trial(perMinute: number | undefined) {
  let time = 0;
  const limit = createRateLimit(perMinute, () => time);
  const codeOf = (sender: Sender): unknown => {
    try {
      limit(sender);
      return 'answered';
    } catch (error) {
      const { code, extensions } = error as { code: string; extensions: Record<string, unknown> };
      return [code, extensions['retryAfterSeconds']];
    }
  };
  const times = (sender: Sender, count: number) => Array.from({ length: count }, () => codeOf(sender));
  return { codeOf, times, wait: (ms: number) => (time += ms) };
}

describe('a sender', () => {
  test('is answered so often in a minute, and again in the next', () => {
    const { times, codeOf, wait } = trial(3);
    expect(times(officer, 3)).toEqual(['answered', 'answered', 'answered']);
    wait(20_500);
    expect(codeOf(officer)).toEqual(['RATE_LIMITED', 40]);
    wait(39_499);
    expect(codeOf(officer)).toEqual(['RATE_LIMITED', 1]);
    wait(1);
    expect(times(officer, 4)).toEqual(['answered', 'answered', 'answered', ['RATE_LIMITED', 60]]);
  });

  test('is a person wherever they are, and one for each role and State', () => {
    const { times, codeOf } = trial(1);
    times(officer, 1);
    expect(codeOf({ ...officer, remoteAddress: '192.0.2.9' })).toEqual(['RATE_LIMITED', 60]);
    expect(codeOf({ ...officer, viewer: { ...officer.viewer, state: 'XB' } })).toBe('answered');
    expect(codeOf(publicAt('192.0.2.1'))).toBe('answered');
  });

  test.each([
    ['192.0.2.1', '192.0.2.2', false],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['2001:db8::1', '2001:db8::2', true],
    ['::1', '::1', true],
  ])('of the public is a network: %s and %s', (one, other, same) => {
    const { times, codeOf } = trial(1);
    times(publicAt(one), 1);
    expect(codeOf(publicAt(other))).toEqual(same ? ['RATE_LIMITED', 60] : 'answered');
  });
});

test('without a limit everything is answered', () => {
  const { times } = trial(undefined);
  expect(new Set(times(officer, 1_000))).toEqual(new Set(['answered']));
});

test('who is refused is told over HTTP when to go on', async () => {
  const { service } = await testService();
  const server = await serve({
    ...{ service, identity: { verify: () => Promise.resolve(publicAt(undefined).viewer) } },
    config: { host: '127.0.0.1', port: 0, allowedOrigins: [], rateLimit: 1 },
    ...{ explorer: { people: [], examples: [] }, log: pino({ level: 'silent' }) },
  });
  onTestFinished(server.close);
  const ask = () =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ cases(first: 1) { edges { node { id } } } }' }),
    });
  expect((await ask()).status).toBe(200);
  const refused = await ask();
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  const { errors } = (await refused.json()) as { errors: unknown };
  expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: seconds } }]);
});
