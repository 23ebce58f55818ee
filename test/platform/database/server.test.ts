import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  requireServer,
  requireServerVersion,
  withConnection,
} from '../../../src/platform/database/server.js';
import { StartupFault } from '../../../src/platform/faults.js';
import { testDatabase } from '../../support/database.js';

describe('requireServerVersion', () => {
  test.each([
    [150_000, '15.0'],
    [150_014, '15.14 (Debian 15.14-1)'],
    [180_004, '18.4'],
  ])('takes %i', (number, shown) => {
    expect(() => {
      requireServerVersion(number, shown);
    }).not.toThrow();
  });

  test.each([
    [149_999, '14.99'],
    [90_603, '9.6.3'],
  ])('refuses %i and names both versions', (number, shown) => {
    expect(() => {
      requireServerVersion(number, shown);
    }).toThrow(new RegExp(`PostgreSQL ${shown}; PostgreSQL 15 or newer is needed`, 'u'));
  });
});

describe('a database that cannot be used', () => {
  const silent = net.createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  let port = 0;

  beforeAll(async () => {
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    port = (silent.address() as net.AddressInfo).port;
  });
  afterAll(() => {
    silent.close();
  });

  async function faultAt(url: string): Promise<string> {
    const fault: unknown = await requireServer(url, 'DATABASE_URL').catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StartupFault);
    return (fault as StartupFault).message;
  }

  test('no server', async () => {
    expect(await faultAt('postgres://owner:s3cret@127.0.0.1:1/cases')).toBe(
      'The database "cases" at 127.0.0.1:1 cannot be used: no server answers there. Check DATABASE_URL.',
    );
  });

  test('no such host', async () => {
    expect(await faultAt('postgres://owner:s3cret@nowhere.invalid/cases')).toMatch(
      /^The database "cases" at nowhere\.invalid:5432 cannot be used: .*\. Check DATABASE_URL\.$/u,
    );
  });

  test('no such socket', async () => {
    expect(await faultAt('postgres://%2Fnowhere/cases')).toMatch(
      /at \/nowhere cannot be used: there is no such socket/u,
    );
  });

  test('another kind of server', async () => {
    const fault = await faultAt(`postgres://owner:s3cret@127.0.0.1:${String(port)}/cases`);
    expect(fault).toMatch(/^The database "cases" at .* cannot be used: .+\. Check DATABASE_URL\.$/u);
    expect(fault).not.toContain('s3cret');
  });

  test('no such database, a wrong password', async () => {
    const { ownerUrl } = await testDatabase();
    const other = new URL(ownerUrl);
    other.pathname = '/nowhere';
    expect(await faultAt(other.href)).toMatch(/the server has no database of this name/u);
    const { password } = new URL(ownerUrl);
    const wrong = new URL(ownerUrl);
    wrong.password = 'wrong';
    expect(await faultAt(wrong.href)).toMatch(/user or password is wrong/u);
    expect(await faultAt(wrong.href)).not.toContain(password);
  });
});

describe('a database that can be used', () => {
  test('says its version', async () => {
    const { ownerUrl } = await testDatabase();
    expect(await requireServer(ownerUrl, 'DATABASE_URL')).toMatch(/^\d+\.\d+/u);
  });

  test('is left when the work is done, also when it fails', async () => {
    const { ownerUrl } = await testDatabase();
    const pids: number[] = [];
    const work = withConnection(ownerUrl, 'DATABASE_URL', async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      pids.push(...rows.map(({ pid }) => pid));
      await client.query('select 1 / 0');
    });
    await expect(work).rejects.toThrow('division by zero');
    await withConnection(ownerUrl, 'DATABASE_URL', async (client) => {
      const left = `select count(*)::int as left from pg_stat_activity where pid = any($1)`;
      while ((await client.query<{ left: number }>(left, [pids])).rows[0]?.left !== 0);
    });
  });
});
