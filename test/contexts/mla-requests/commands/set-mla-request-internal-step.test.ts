import { beforeAll, expect, test } from 'vitest';
import { officerOf } from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

test('sets what is given, takes away what is null, and leaves the rest; on the own side alone', async () => {
  const request = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
  const officer = officerOf(request.to);
  const query = `query Side($id: ID!) { mlaRequest(id: $id) { ownSide { internalStep assignee } } }`;
  const side = async (viewer = officer) =>
    (await w.test.ask(viewer, query, { id: request.id })).data?.mlaRequest.ownSide;
  expect(await side()).toBeNull();
  await request.give(officer, 'setMlaRequestInternalStep', {
    internalStep: 'Read',
    assignee: officer.userId,
  });
  expect(await side()).toEqual({ internalStep: 'Read', assignee: officer.userId });
  await request.give(officer, 'setMlaRequestInternalStep', { internalStep: 'Decided', assignee: undefined });
  expect(await side()).toEqual({ internalStep: 'Decided', assignee: officer.userId });
  await request.give(officer, 'setMlaRequestInternalStep', { internalStep: undefined, assignee: null });
  expect(await side()).toEqual({ internalStep: 'Decided', assignee: null });
  expect(await side(officerOf(request.from))).toEqual({ internalStep: null, assignee: null });
});
