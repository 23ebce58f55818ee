import { beforeAll, expect, test } from 'vitest';
import { officerOf, supervisorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

test.each(['DRAFT', 'IN_REVIEW', 'SUBMITTED', 'ACKNOWLEDGED', 'ACCEPTED'] as const)(
  'R13 kept: is possible before completion: while %s (UNCAC art. 46(24))',
  async (status) => {
    const request = await w.request({ ...(await w.pair()), status });
    await request.give(officerOf(request.from), 'withdrawMlaRequest', { outcome: 'Settled at home.' });
    expect(await request.row()).toMatchObject({ status: 'WITHDRAWN', outcome: 'Settled at home.' });
  },
);

test.each(['EXECUTED', 'REFUSED', 'WITHDRAWN', 'CLOSED'] as const)(
  'R13 broken: is not possible after completion: while %s',
  async (status) => {
    const request = await w.request({ ...(await w.pair()), status });
    const error = await refusal(request.give(officerOf(request.from), 'withdrawMlaRequest'));
    expect(error.code).toBe('INVALID_TRANSITION');
  },
);

test('of a draft tells the requested State nothing', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'IN_REVIEW' });
  await request.give(officerOf(request.from), 'withdrawMlaRequest');
  const query = `query See($id: ID!) { mlaRequest(id: $id) { id } incomingMlaRequests { totalCount { count } } }`;
  const { data } = await w.test.ask(officerOf(request.to), query, { id: request.id });
  expect(data).toEqual({ mlaRequest: null, incomingMlaRequests: { totalCount: { count: 0 } } });
});

test('tells the requested State at once, while it considers a refusal', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
  await request.give(officerOf(request.from), 'withdrawMlaRequest', { outcome: 'No longer needed.' });
  const query = `query See($id: ID!) { mlaRequest(id: $id) { status outcome ownSide { proposal } } }`;
  const { data } = await w.test.ask(officerOf(request.to), query, { id: request.id });
  expect(data?.mlaRequest).toMatchObject({ status: 'WITHDRAWN', outcome: 'No longer needed.' });
  expect((await refusal(request.give(supervisorOf(request.to), 'refuseMlaRequest'))).code).toBe(
    'INVALID_TRANSITION',
  );
  await request.give(officerOf(request.to), 'dismissMlaRequestProposal');
  const cleared = await w.test.ask(officerOf(request.to), query, { id: request.id });
  expect(cleared.data?.mlaRequest.ownSide.proposal).toBeNull();
});
