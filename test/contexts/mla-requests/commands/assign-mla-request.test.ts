import { beforeAll, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, prosecutorOf } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const submitted = async (): Promise<TestRequest> => w.request({ ...(await w.pair()), status: 'SUBMITTED' });
const authority = (key: string) => ({ authorityId: globalId('CompetentAuthority', key) });

async function sees(viewer: Viewer, request: TestRequest): Promise<boolean> {
  const query = `query See($id: ID!) { mlaRequest(id: $id) { content { facts } }
    mlaRequests(filter: { requestingState: ["${request.from.code}"] }) { edges { node { id } } } }`;
  const { data } = await w.test.ask(viewer, query, { id: request.id });
  const listed: string[] = data?.mlaRequests.edges.map((edge: any) => edge.node.id);
  expect(listed.includes(request.id)).toBe(data?.mlaRequest !== null);
  return data?.mlaRequest?.content.facts !== undefined;
}

test('lets a competent authority see the request while it lasts, and no other', async () => {
  const request = await submitted();
  const { to } = request;
  const other = prosecutorOf(to, await w.authority(to));
  expect(await sees(prosecutorOf(to), request)).toBe(false);
  await request.give(officerOf(to), 'assignMlaRequest', authority(to.prosecutionService));
  expect(await sees(prosecutorOf(to), request)).toBe(true);
  expect(await sees(other, request)).toBe(false);
  expect(await sees(prosecutorOf(request.from), request)).toBe(false);
  await request.give(officerOf(to), 'endMlaRequestAssignment', authority(to.prosecutionService));
  expect(await sees(prosecutorOf(to), request)).toBe(false);
  await request.give(officerOf(to), 'assignMlaRequest', authority(to.prosecutionService));
  expect(await sees(prosecutorOf(to), request)).toBe(true);
});

test('lets a prosecutor of the requesting State see the draft', async () => {
  const request = await w.request(await w.pair());
  await request.assignIn(request.from);
  expect(await sees(prosecutorOf(request.from), request)).toBe(true);
});

test('names an authority of the own State, which the directory knows', async () => {
  const request = await submitted();
  const officer = officerOf(request.to);
  const foreign = request.give(officer, 'assignMlaRequest', authority(request.from.prosecutionService));
  expect((await refusal(foreign)).extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    problems: [{ field: 'input.authorityId' }],
  });
  expect((await refusal(request.give(officer, 'assignMlaRequest', authority(uuid())))).code).toBe(
    'NOT_FOUND',
  );
  expect((await refusal(request.give(officer, 'assignMlaRequest', { authorityId: request.id }))).code).toBe(
    'BAD_USER_INPUT',
  );
});

test('is made once, even by two at the same moment, and ended once', async () => {
  const request = await submitted();
  const input = authority(request.to.prosecutionService);
  const outcomes = await Promise.allSettled([
    request.give(officerOf(request.to, 'one'), 'assignMlaRequest', input),
    request.give(officerOf(request.to, 'two'), 'assignMlaRequest', input),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const officer = officerOf(request.to);
  expect((await refusal(request.give(officer, 'assignMlaRequest', input))).code).toBe('CONFLICT');
  await request.give(officer, 'endMlaRequestAssignment', input);
  expect((await refusal(request.give(officer, 'endMlaRequestAssignment', input))).code).toBe('CONFLICT');
});

test('the other State neither sees nor ends it', async () => {
  const request = await submitted();
  await request.assignIn(request.to);
  const query = `query See($id: ID!) { mlaRequest(id: $id) { assignments { id } } }`;
  const { data } = await w.test.ask(officerOf(request.from), query, { id: request.id });
  expect(data).toEqual({ mlaRequest: { assignments: [] } });
  const end = request.give(
    officerOf(request.from),
    'endMlaRequestAssignment',
    authority(request.to.prosecutionService),
  );
  expect((await refusal(end)).code).toBe('CONFLICT');
  expect(await sees(prosecutorOf(request.to), request)).toBe(true);
});
