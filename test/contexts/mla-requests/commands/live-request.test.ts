import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { agreedTransfer, day, hearingFor, opening, transferFor } from '../../attendance/attendance-world.js';
import { freezingRequest, plan } from '../../measures/measure-world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

/** The requesting State withdrew a request so many days ago. */
async function withdrawn(request: TestRequest, daysAgo: number): Promise<void> {
  const { from, key } = request;
  await request.give(officerOf(from), 'withdrawMlaRequest');
  await w.test.owner.query(
    "update mla_request_event set occurred_at = now() - make_interval(days => $2) where request_id = $1 and status = 'WITHDRAWN'",
    [key, daysAgo],
  );
}

describe('after the end of a request', () => {
  test('nobody is transferred for it; who was before is still recorded', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    const transfer = await agreedTransfer(w, request);
    await withdrawn(request, 3);
    const transferredOn = (when: string) =>
      transfer.give(officerOf(request.to), 'transferDetainedPerson', { transferredOn: when });
    const error = await refusal(transferredOn(day()));
    expect([error.code, error.extensions['status']]).toEqual(['INVALID_TRANSITION', 'WITHDRAWN']);
    expect((await transfer.row()).status).toBe('CONSENTED');
    await w.test.owner.query(
      "update mla_request_event set occurred_at = now() where request_id = $1 and status = 'WITHDRAWN'",
      [request.key],
    );
    await transferredOn(day());
    expect((await transfer.row()).status).toBe('TRANSFERRED');
  });

  test('no measure is ordered for it; what was ordered before is still recorded', async () => {
    const measure = await plan(w, await freezingRequest(w, await w.pair()));
    const { request } = measure;
    await withdrawn(request, 3);
    const orderedOn = (when: string) =>
      measure.give(officerOf(request.to), 'executeMeasure', { orderedOn: when });
    const error = await refusal(orderedOn(day()));
    expect([error.code, error.extensions['status']]).toEqual(['INVALID_TRANSITION', 'WITHDRAWN']);
    const query = 'select status from provisional_measure where id = $1';
    expect((await w.test.owner.query(query, [measure.key])).rows).toEqual([{ status: 'PLANNED' }]);
    await orderedOn('2026-03-02');
    expect((await w.test.owner.query(query, [measure.key])).rows).toEqual([{ status: 'IN_FORCE' }]);
  });

  test.each([
    ['confirmHearing', 'to'],
    ['rescheduleHearing', 'from'],
    ['rescheduleHearing', 'to'],
  ] as const)('no hearing is arranged for it (%s), which can still be cancelled', async (command, side) => {
    const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
    const hearing = await hearingFor(w, request);
    await withdrawn(request, 0);
    const before = await hearing.row();
    const error = await refusal(hearing.give(officerOf(request[side]), command));
    expect([error.code, error.extensions['status']]).toEqual(['INVALID_TRANSITION', 'WITHDRAWN']);
    expect(await hearing.row()).toEqual(before);
    await hearing.give(officerOf(request[side]), 'cancelHearing');
    expect((await hearing.row()).status).toBe('CANCELLED');
  });

  test.each([
    ['agreeToHandOverPerson', 'to'],
    ['agreeToReceivePerson', 'from'],
  ] as const)(
    'no State agrees to a transfer for it (%s), which can still be cancelled',
    async (command, side) => {
      const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
      const transfer = await transferFor(w, request);
      await withdrawn(request, 0);
      const before = await transfer.row();
      const error = await refusal(transfer.give(officerOf(request[side]), command));
      expect([error.code, error.extensions['status']]).toEqual(['INVALID_TRANSITION', 'WITHDRAWN']);
      expect(await transfer.row()).toEqual(before);
      await transfer.give(officerOf(request[side]), 'cancelDetainedPersonTransfer');
      expect((await transfer.row()).status).toBe('CANCELLED');
    },
  );

  test('what a State that does not take part agreed to before is recorded by its paper, and nothing of later', async () => {
    const from = await w.state();
    const to = await w.state({ onRepatria: false });
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest'] as const)
      await request.by(from, command);
    const hearing = await hearingFor(w, request);
    await withdrawn(request, 3);
    const confirmedOn = (happenedOn: string) =>
      hearing.give(officerOf(from), 'confirmHearing', { onPaper: { happenedOn, reference: 'Letter 12' } });
    const error = await refusal(confirmedOn(day()));
    expect([error.code, error.extensions['status']]).toEqual(['INVALID_TRANSITION', 'WITHDRAWN']);
    await w.test.owner.query(
      "update mla_request_event set occurred_at = now() where request_id = $1 and status = 'WITHDRAWN'",
      [request.key],
    );
    await confirmedOn(day());
    expect((await hearing.row()).status).toBe('CONFIRMED');
  });
});

describe('at the moment in which a request ends', () => {
  /** How many wait in this database for somebody else's change. */
  async function waiting(count: number): Promise<void> {
    const sql = `select count(distinct l.pid)::int as count from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where not l.granted and a.datname = current_database()`;
    for (let found = 0; found < count;) {
      await w.test.owner.query('select pg_stat_clear_snapshot()');
      found = (await w.test.owner.query<{ count: number }>(sql)).rows[0]?.count ?? 0;
    }
  }

  const tables = {
    planHearing: 'hearing',
    proposeDetainedPersonTransfer: 'detained_person_transfer',
    grantSafeConduct: 'mla_request_proposed_step',
    recordMlaRequestCost: 'mla_request_cost',
  } as const;
  const cost = { kind: 'SUBSTANTIAL', amount: '100', currency: 'USD', purpose: 'A laboratory' };

  test.each(Object.keys(tables) as (keyof typeof tables)[])(
    'nothing is arranged for it any more: of two at the same moment the end comes first (%s)',
    async (command) => {
      const request = await w.request({ ...(await w.pair()), status: 'ACCEPTED' });
      const { from, to, key, id: requestId } = request;
      const isCost = command === 'recordMlaRequestCost';
      const input = { requestId, ...(isCost ? cost : opening[command]) };
      const end = await request.inputOf('withdrawMlaRequest');
      await w.test.owner.query('begin');
      await w.test.owner.query('select from mla_request where id = $1 for update', [key]);
      const ended = w.give(officerOf(from), 'withdrawMlaRequest', end as never);
      await waiting(1);
      const arranged = refusal(w.propose(officerOf(isCost ? to : from), command, input as never));
      await waiting(2);
      await w.test.owner.query('rollback');
      await ended;
      expect((await arranged).code).toBe('INVALID_TRANSITION');
      const query = `select from ${tables[command]} where request_id = $1`;
      expect((await w.test.owner.query(query, [key])).rows).toEqual([]);
    },
  );
});
