import { expect, test } from 'vitest';
import { isConnectionFault, unavailable } from '../../../src/platform/database/unavailable.js';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

test.each(['08006', '57P01', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT'])(
  '%s says that the database cannot be reached',
  (code) => {
    expect(isConnectionFault(coded(code))).toBe(true);
  },
);

test.each(['22012', '23505', '40001', '42501', '57014', 'ERR_X'])(
  '%s says something about what was asked',
  (code) => {
    expect(isConnectionFault(coded(code))).toBe(false);
  },
);

test('a connection that breaks without a code counts as well, other errors do not', () => {
  for (const message of [
    'Connection terminated unexpectedly',
    'Connection terminated',
    'Client has encountered a connection error and is not queryable',
    'Client was closed and is not queryable',
  ])
    expect(isConnectionFault(new Error(message))).toBe(true);
  for (const other of [new Error('Cannot read properties of undefined'), 'text', {}])
    expect(isConnectionFault(other)).toBe(false);
});

test('the client is told to try again, the log is told why', () => {
  const cause = coded('08006');
  const error = unavailable(cause);
  expect(error.code).toBe('SERVICE_UNAVAILABLE');
  expect(error.cause).toBe(cause);
  expect(JSON.stringify(error)).not.toContain('08006');
});
