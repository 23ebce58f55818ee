import { beforeAll, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

test('tells the requesting State what is missing (UNCAC art. 46(15), (21)(a))', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
  const missing = ['A statement that the order is final (UNCAC art. 55(3)(b))', 'A translation into French'];
  await request.by(request.to, 'returnMlaRequestAsIncomplete', {
    missing,
    reasons: 'Please add.',
  });
  const query = `query R($id: ID!) { mlaRequest(id: $id) { status returnedFor returnReasons decidedAt events(last: 1) {
    edges { node { command status } } } } }`;
  const { data } = await w.test.ask(officerOf(request.from), query, { id: request.id });
  expect(data?.mlaRequest).toMatchObject({
    status: 'RETURNED_INCOMPLETE',
    returnedFor: missing,
    returnReasons: 'Please add.',
    events: { edges: [{ node: { command: 'returnMlaRequestAsIncomplete', status: 'RETURNED_INCOMPLETE' } }] },
  });
});

test('needs at least one thing that is missing, each once', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'ACKNOWLEDGED' });
  for (const missing of [
    [],
    [''],
    ['The facts', 'The facts'],
    Array.from({ length: 51 }, (_, at) => `No ${String(at)}`),
  ]) {
    const input = await request.inputOf('proposeMlaRequestReturn', { missing });
    const { codes } = await w.mutate(officerOf(request.to), 'proposeMlaRequestReturn', input);
    expect(codes).toEqual(['BAD_USER_INPUT']);
  }
});

test('a refusal that was proposed falls away', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'UNDER_EXAMINATION' });
  await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
  await request.by(request.to, 'returnMlaRequestAsIncomplete');
  const query = `query S($id: ID!) { mlaRequest(id: $id) { ownSide { proposal proposedGrounds } } }`;
  const { data } = await w.test.ask(officerOf(request.to), query, { id: request.id });
  expect(data?.mlaRequest.ownSide).toEqual({ proposal: null, proposedGrounds: [] });
});
