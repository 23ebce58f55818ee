import { beforeAll, describe, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';
import { agreedTransfer, day, hearingFor, transferFor } from '../../attendance/attendance-world.js';
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
