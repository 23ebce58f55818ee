import { expect, test } from 'vitest';
import { pino } from 'pino';

import { readiness } from '../../../src/app/http/health.js';

const log = pino({ level: 'silent' });

test('without checks the service is ready', async () => {
  expect(await readiness({}, log)).toEqual({ status: 'ok', checks: {} });
});

test('a check that throws at once, one that fails later and one that never answers have failed', async () => {
  const checks = {
    clumsy: () => {
      throw new Error('not even a promise');
    },
    failing: () => Promise.reject(new Error('away')),
    silent: () => new Promise<void>(() => undefined),
    sound: () => Promise.resolve(),
  };
  expect(await readiness(checks, log, 5)).toEqual({
    status: 'unavailable',
    checks: { clumsy: 'failed', failing: 'failed', silent: 'failed', sound: 'ok' },
  });
});
