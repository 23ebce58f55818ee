import { beforeAll, describe, expect, test } from 'vitest';
import { MlaRequestStatus } from '../../../src/contexts/mla-requests/index.js';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import { expectQueries } from '../../support/queries.js';
import type { Status, TestRequest } from '../../support/world-requests.js';
import { ownWorld, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
let states: readonly people.TestState[];
let requests: readonly TestRequest[];
let viewers: Readonly<Record<string, Viewer>>;

/** Requests in all statuses between three States, some confidential, some assigned, some of cases open to StAR. */
beforeAll(async () => {
  w = await ownWorld();
  const { from: a, to: b } = await w.pair();
  const { from: c, to: outsider } = await w.pair();
  states = [a, b, c, outsider];
  const made: TestRequest[] = [];
  const statuses = Object.values(MlaRequestStatus) as Status[];
  for (const [place, status] of [...statuses, ...statuses, 'SUBMITTED' as const].entries()) {
    const from = [a, b, c][place % 3] ?? a;
    const to = (place % 2 === 0 ? [b, c, a] : [c, a, b])[place % 3] ?? b;
    const request = await w.request({ from, to, status, contents: { confidential: place % 5 === 0 } });
    if (place % 2 === 0) await request.assignIn(from);
    if (place % 4 === 0 && status !== 'DRAFT' && status !== 'IN_REVIEW') await request.assignIn(to);
    if (place % 3 === 0) await w.grant(request.of, from);
    made.push(request);
  }
  requests = made;
  viewers = { ...people.peopleOfNoState };
  for (const [name, state] of [
    ['a', a],
    ['b', b],
    ['c', c],
    ['outsider', outsider],
  ] as const)
    for (const [key, viewer] of Object.entries(people.peopleOf(state)))
      viewers = { ...viewers, [`${name}.${key}`]: viewer };
}, 120_000);

const listQuery = `query List($after: String, $orderBy: MlaRequestOrder) {
  mlaRequests(first: 7, after: $after, orderBy: $orderBy) {
    edges { node { id } } pageInfo { hasNextPage endCursor } totalCount { count capped } } }`;

/** The ids of all pages; null where the viewer's role does not reach the list. */
async function listed(
  viewer: Viewer,
  path: 'planned' | 'plain',
  orderBy = 'NEWEST',
): Promise<string[] | null> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data, codes } = await w.test.ask(viewer, listQuery, { after, orderBy }, path);
    if (codes.length > 0) return null;
    const { edges, pageInfo, totalCount } = data?.mlaRequests;
    ids.push(...edges.map(({ node }: any) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (after === null) expect(totalCount).toEqual({ count: ids.length, capped: false });
  } while (after !== null);
  return ids;
}

describe('the same requests exist', () => {
  test('through the planned path, through the plain path, and for row security alone', async () => {
    expect(requests.length).toBeGreaterThan(30);
    for (const [name, viewer] of Object.entries(viewers)) {
      const planned = await listed(viewer, 'planned');
      const rows = await w.test.sqlAs(viewer, 'select id from mla_request');
      const byRowSecurity = rows.map(({ id }) => globalId('MlaRequest', String(id))).sort();
      expect([name, await listed(viewer, 'plain')]).toEqual([name, planned]);
      expect([name, [...(planned ?? [])].sort()]).toEqual([name, byRowSecurity]);
    }
  });

  test('and are as many as the table of who sees what says', async () => {
    const count = async (of: (row: Record<string, any>) => boolean): Promise<number> => {
      const rows: Record<string, any>[] = [];
      for (const request of requests) rows.push(await request.row());
      return rows.filter(of).length;
    };
    const [a] = states as [people.TestState];
    const ofOfficer = await count(
      (row) => row.requesting_state === a.code || (row.requested_state === a.code && row.is_sent),
    );
    expect(await listed(officerOf(a), 'planned')).toHaveLength(ofOfficer);
    expect(await listed(auditorOf(a), 'planned')).toHaveLength(ofOfficer);
    expect(await listed(people.auditor, 'planned')).toHaveLength(requests.length);
    expect((await listed(prosecutorOf(a), 'planned'))?.length).toBeGreaterThan(0);
    expect((await listed(people.starStaff, 'planned'))?.length).toBeGreaterThan(0);
    expect(await listed(officerOf(states[3] as people.TestState), 'planned')).toEqual([]);
    for (const viewer of [people.secretariat, people.systemAdmin, people.dashboard, people.stranger])
      expect(await listed(viewer, 'planned')).toBeNull();
  });

  test.each(['NEWEST', 'OLDEST', 'LAST_CHANGED'])(
    'in the order %s, page by page, each once',
    async (orderBy) => {
      for (const viewer of [officerOf(states[0] as people.TestState), people.auditor]) {
        const ids = (await listed(viewer, 'planned', orderBy)) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        const byTime = orderBy === 'LAST_CHANGED' ? 'updated_at' : 'listed_at';
        const direction = orderBy === 'OLDEST' ? 'asc' : 'desc';
        const { rows } = await w.test.owner.query<{ id: string }>(
          `select id from mla_request where 'MlaRequest:' || id = any($1) order by ${byTime} ${direction}, id ${direction}`,
          [ids],
        );
        expect(ids).toEqual(rows.map(({ id }) => globalId('MlaRequest', id)));
      }
    },
  );

  test('in inbox and outbox together', async () => {
    const query = `query Boxes { incomingMlaRequests(first: 100) { edges { node { id } } }
      outgoingMlaRequests(first: 100) { edges { node { id } } } }`;
    for (const state of states) {
      for (const viewer of [officerOf(state), supervisorOf(state), auditorOf(state)]) {
        const { data } = await w.test.ask(viewer, query);
        const ids = (box: string): string[] => data?.[box].edges.map(({ node }: any) => node.id);
        const both = [...ids('incomingMlaRequests'), ...ids('outgoingMlaRequests')];
        expect(both.sort()).toEqual([...((await listed(viewer, 'planned')) ?? [])].sort());
      }
    }
  });
});

describe('filters', () => {
  const ask = async (viewer: Viewer, filter: object) => {
    const query = `query Filtered($filter: MlaRequestFilter) { mlaRequests(first: 100, filter: $filter) {
      edges { node { id } } totalCount { count } } }`;
    const planned = await w.test.ask(viewer, query, { filter });
    const plain = await w.test.ask(viewer, query, { filter }, 'plain');
    expect(plain.data).toEqual(planned.data);
    expect(plain.codes).toEqual(planned.codes);
    const edges: { node: { id: string } }[] = planned.data?.mlaRequests?.edges ?? [];
    return { codes: planned.codes, ids: edges.map(({ node }) => node.id).sort() };
  };
  const expectedIds = async (
    of: (row: Record<string, any>, request: TestRequest) => boolean,
  ): Promise<string[]> => {
    const found: string[] = [];
    for (const request of requests) if (of(await request.row(), request)) found.push(request.id);
    return found.sort();
  };

  test.each([
    ['status', { status: ['DRAFT', 'CLOSED'] }, (row: any) => ['DRAFT', 'CLOSED'].includes(row.status)],
    ['type', { type: ['DOCUMENTS_AND_RECORDS', 'ASSET_RECOVERY'] }, () => true],
    ['another type', { type: ['ASSET_RECOVERY'] }, () => false],
    ['urgency', { urgent: true }, (row: any) => row.urgent],
    ['calm', { urgent: false }, () => false],
    ['submission', { submittedFrom: '2000-01-01T00:00:00Z' }, (row: any) => row.submitted_at !== null],
    ['earlier submission', { submittedUntil: '2000-01-01T00:00:00Z' }, () => false],
  ])('by %s', async (_by, filter, holds) => {
    expect((await ask(people.auditor, filter)).ids).toEqual(await expectedIds(holds));
  });

  test('by State and case', async () => {
    const [a, b] = states as [people.TestState, people.TestState];
    const filter = { requestingState: [a.code], requestedState: [b.code] };
    const between = await expectedIds(
      (row) => row.requesting_state === a.code && row.requested_state === b.code,
    );
    expect((await ask(people.auditor, filter)).ids).toEqual(between);
    const [request] = requests as [TestRequest];
    expect((await ask(people.auditor, { caseId: request.of.id })).ids).toEqual([request.id]);
  });

  test('by words: references for all who see them, contents for the authorities alone', async () => {
    const request = requests.find(({ from }) => from === states[0]) as TestRequest;
    const { rows } = await w.test.owner.query('select facts from mla_request_content where request_id = $1', [
      request.key,
    ]);
    const words = { search: String(rows[0].facts) };
    expect((await ask(officerOf(request.from), words)).ids).toEqual([request.id]);
    expect((await ask(auditorOf(request.from), words)).ids).toEqual([]);
    expect((await ask(people.auditor, words)).ids).toEqual([]);
    const { requesting_reference: reference } = await request.row();
    expect((await ask(people.auditor, { search: `"${String(reference)}"` })).ids).toEqual([request.id]);
  });

  test('by what the role may not read: FORBIDDEN', async () => {
    expect((await ask(people.starStaff, { urgent: true })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(people.starStaff, { search: 'records' })).codes).toEqual(['FORBIDDEN']);
  });
});

describe('one statement', () => {
  const inbox = `query Inbox($first: Int) { incomingMlaRequests(first: $first) { edges { node {
    id version status requestingReference types urgent requestingState { code name } case { id neutralTitle }
    events(last: 3) { edges { node { command status occurredAt } } }
    content { subjectMatter } persons { subject { name } } notes { text } assignments { authority { name } }
    availableCommands { command missing } } } totalCount { count } } }`;

  test.each([1, 100])('reads an inbox of %i with everything nested', async (first) => {
    // The auditor reads nothing that would have to be recorded.
    const [a] = states as [people.TestState];
    const answer = await expectQueries(1, () =>
      w.test.ask(auditorOf(a), inbox.replace('urgent', ''), { first }),
    );
    expect(answer.codes).toEqual([]);
    expect(answer.data?.incomingMlaRequests.edges.length).toBeGreaterThan(0);
  });

  test('reads an inbox, and one more records what was read of another State', async () => {
    const [a] = states as [people.TestState];
    const { data } = await expectQueries(2, () => w.test.ask(officerOf(a), inbox, { first: 100 }));
    expect(data?.incomingMlaRequests.edges.length).toBeGreaterThan(3);
  });

  test('reads several lists of one operation in one round trip', async () => {
    const [a] = states as [people.TestState];
    const query = `query Both { incomingMlaRequests { edges { node { id } } } outgoingMlaRequests { edges { node { id } } } }`;
    await expectQueries(2, () => w.test.ask(officerOf(a), query));
  });
});
