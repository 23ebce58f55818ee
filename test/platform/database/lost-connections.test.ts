import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { takeBackLostConnections } from '../../../src/platform/database/lost-connections.js';
import { testDatabase } from '../../support/database.js';

let pool: pg.Pool;

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: (await testDatabase()).ownerUrl, max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  takeBackLostConnections(pool);
});

afterAll(() => pool.end());

const kill = 'select pg_terminate_backend(pg_backend_pid())';

test('a connection that breaks while it is held and never given back leaves its place to the next', async () => {
  const held = await pool.connect();
  await expect(held.query(kill)).rejects.toMatchObject({ code: '57P01' });
  const { rows } = await pool.query('select 1 as one');
  expect(rows).toEqual([{ one: 1 }]);
});

test('a connection that its holder gives back himself is not taken from him', async () => {
  await expect(pool.query(kill)).rejects.toMatchObject({ code: '57P01' });
  const next = await pool.connect();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await next.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  next.release();
});
