import pg from 'pg';
import { expect, test } from 'vitest';
import { supervisorOf } from '../../support/personas.js';
import { world } from '../../support/world.js';

/** Who waits takes the instant once it is its turn: what it ends has not begun later than it ended. */
test('of two commands at once, the one that is carried out later has the later instant', async () => {
  const w = await world();
  const { from, to } = await w.pair();
  const request = await w.request({ from, to, status: 'SUBMITTED' });
  const offer = (officer: string, idempotencyKey: string) =>
    w.give(supervisorOf(to), 'handOverMlaRequest', {
      ...{ id: request.id, toOfficer: `${to.code}-${officer}`, reason: 'Leave.', idempotencyKey },
    });
  // The first is held up before it has the request under lock.
  const holder = new pg.Client({ connectionString: w.test.database.ownerUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query(
    `insert into command_receipt (viewer_id, idempotency_key, command, input_digest, received_at) values ($1, 'the-first', 'x', 'x', now())`,
    [supervisorOf(to).userId],
  );
  const first = offer('late', 'the-first');
  const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%command_receipt%' and datname = current_database()`;
  while ((await w.test.owner.query(waits)).rowCount === 0) await new Promise((done) => setTimeout(done, 5));
  await new Promise((done) => setTimeout(done, 20));
  await offer('early', 'the-second');
  await holder.query('rollback');
  await holder.end();
  await first;
  const { rows } = await w.test.owner.query<{ offered_at: Date; ended_at: Date | null }>(
    'select offered_at, ended_at from mla_request_handover where request_id = $1 order by offered_at',
    [request.key],
  );
  expect(rows).toHaveLength(2);
  expect(rows.every(({ offered_at: begun, ended_at: ended }) => ended === null || ended >= begun)).toBe(true);
});
