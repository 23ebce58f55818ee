import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { TestRequest } from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
let from: people.TestState;
let to: people.TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

/** The requests of a list by both paths of reading, with their number; the code of the error instead, where there is one. */
async function listed(viewer: Viewer, filter: object): Promise<readonly string[]> {
  const query = `query ($filter: MlaRequestFilter) { mlaRequests(first: 100, filter: $filter, orderBy: OLDEST) {
    edges { node { id } } totalCount { count } } }`;
  const planned = await w.test.ask(viewer, query, { filter });
  const plain = await w.test.ask(viewer, query, { filter }, 'plain');
  expect([plain.codes, plain.data]).toEqual([planned.codes, planned.data]);
  if (planned.codes.length > 0) return planned.codes as string[];
  const { edges, totalCount } = planned.data?.['mlaRequests'];
  expect(totalCount).toEqual({ count: edges.length });
  return edges.map(({ node }: { node: { id: string } }) => node.id);
}

/** What row security leaves of the sides on which somebody works, or somebody proposed something. */
const sidesFor = (viewer: Viewer, where: string): Promise<Record<string, unknown>[]> =>
  w.test.sqlAs(viewer, `select request_id from mla_request_side where ${where}`);

describe('awaitingMyApproval: what somebody else proposed, and the viewer may approve', () => {
  let proposed: TestRequest;
  let other: TestRequest;

  beforeAll(async () => {
    other = await w.request({ from, to, status: 'SUBMITTED' });
    proposed = await w.request({ from, to, status: 'DRAFT' });
    await w.give(supervisorOf(from, 'proposer'), 'proposeMlaRequestSubmission', {
      id: proposed.id,
      expectedVersion: await proposed.version(),
    });
  });

  test('is for the supervisors of the own State but who proposed it', async () => {
    const awaiting = (viewer: Viewer): Promise<readonly string[]> =>
      listed(viewer, { awaitingMyApproval: true });
    expect(await awaiting(supervisorOf(from))).toEqual([proposed.id]);
    for (const viewer of [
      supervisorOf(from, 'proposer'),
      officerOf(from),
      prosecutorOf(from),
      auditorOf(from),
      supervisorOf(to),
      people.auditor,
    ])
      expect([viewer.userId, await awaiting(viewer)]).toEqual([viewer.userId, []]);
  });

  test('and all others are the rest', async () => {
    const not = { awaitingMyApproval: false };
    expect(await listed(supervisorOf(from), not)).toEqual([other.id]);
    expect(await listed(supervisorOf(from, 'proposer'), not)).toEqual([other.id, proposed.id]);
    expect(await listed(supervisorOf(to), not)).toEqual([other.id]);
  });

  test('the other State reads no such side, by plain SQL neither', async () => {
    expect(await sidesFor(supervisorOf(to), 'proposal is not null')).toEqual([]);
    expect(await sidesFor(supervisorOf(from), 'proposal is not null')).toEqual([
      { request_id: proposed.key },
    ]);
  });

  test('what is kept from a supervisor is not on the list: a conflict of interest', async () => {
    await w.give(supervisorOf(from, 'related'), 'declareMlaRequestConflict', {
      id: proposed.id,
      reason: 'A relative of the suspect.',
    });
    expect(await listed(supervisorOf(from, 'related'), { awaitingMyApproval: true })).toEqual([]);
  });
});

describe('by who works on a request for the own State', () => {
  let mine: TestRequest;

  beforeAll(async () => {
    mine = await w.request({ from, to, status: 'SUBMITTED' });
    for (const viewer of [officerOf(to), officerOf(from, 'drafter')])
      await w.give(viewer, 'setMlaRequestInternalStep', { id: mine.id, assignee: viewer.userId });
  });

  test('assignedToMe is one’s own, on the own side alone', async () => {
    expect(await listed(officerOf(to), { assignedToMe: true })).toEqual([mine.id]);
    expect(await listed(officerOf(from, 'drafter'), { assignedToMe: true })).toEqual([mine.id]);
    expect(await listed(officerOf(from), { assignedToMe: true })).toEqual([]);
    expect(await listed(officerOf(to), { assignedToMe: false })).not.toContain(mine.id);
    expect(await listed(officerOf(from), { assignedToMe: false })).toContain(mine.id);
  });

  test('assignee is by name, for the colleagues; nobody learns who works for the other State', async () => {
    const by = (viewer: Viewer, whom: Viewer): Promise<readonly string[]> =>
      listed(viewer, { assignee: [whom.userId, 'nobody'] });
    for (const viewer of [officerOf(to, 'colleague'), supervisorOf(to), auditorOf(to)])
      expect([viewer.userId, await by(viewer, officerOf(to))]).toEqual([viewer.userId, [mine.id]]);
    expect(await by(supervisorOf(from), officerOf(from, 'drafter'))).toEqual([mine.id]);
    for (const [viewer, whom] of [
      [supervisorOf(from), officerOf(to)],
      [auditorOf(from), officerOf(to)],
      [supervisorOf(to), officerOf(from, 'drafter')],
      [prosecutorOf(to), officerOf(to)],
    ] as const)
      expect(await by(viewer, whom)).toEqual([]);
    expect(await sidesFor(supervisorOf(from), `assignee = '${String(officerOf(to).userId)}'`)).toEqual([]);
  });
});

describe('reference: of either State, exactly', () => {
  test('finds by the own and by the other’s; not by a part of one', async () => {
    const request = await w.request({ from, to, status: 'ACKNOWLEDGED' });
    const { requesting_reference: asked, requested_reference: given } = await request.row();
    for (const reference of [asked, given] as string[]) {
      expect(await listed(officerOf(from), { reference })).toEqual([request.id]);
      expect(await listed(officerOf(to), { reference })).toEqual([request.id]);
      expect(await listed(officerOf(to), { reference: reference.slice(0, -1) })).toEqual([]);
      expect(await listed(officerOf(await w.state()), { reference })).toEqual([]);
    }
  });

  test('StAR finds by the reference that it sees, and not by the one that is hidden from it', async () => {
    const request = await w.request({
      ...(await w.pair()),
      status: 'ACKNOWLEDGED',
      contents: { confidential: false },
    });
    await w.grant(request.of, request.from);
    const { requesting_reference: asked, requested_reference: given } = await request.row();
    expect(await listed(people.starStaff, { reference: asked })).toEqual([request.id]);
    expect(await listed(people.starStaff, { reference: given })).toEqual([]);
  });
});

test('updatedFrom: what changed since', async () => {
  const before = await w.request({ ...(await w.pair()), status: 'SUBMITTED' });
  const { updated_at: since } = await before.docket();
  const viewer = officerOf(before.from);
  expect(await listed(viewer, { updatedFrom: since })).toEqual([before.id]);
  expect(await listed(viewer, { updatedFrom: new Date(Number(since) + 1) })).toEqual([]);
  await w.give(officerOf(before.to), 'acknowledgeMlaRequest', {
    id: before.id,
    expectedVersion: await before.version(),
  });
  expect(await listed(viewer, { updatedFrom: new Date(Number(since) + 1) })).toEqual([before.id]);
});

test('StAR, which has no own side, is refused what tells of one', async () => {
  for (const filter of [{ awaitingMyApproval: true }, { assignedToMe: false }, { assignee: ['a'] }])
    expect([filter, await listed(people.starStaff, filter)]).toEqual([filter, ['FORBIDDEN']]);
});
