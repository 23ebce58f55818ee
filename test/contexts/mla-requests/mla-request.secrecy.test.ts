import { beforeAll, describe, expect, test } from 'vitest';
import { v4 as uuid } from 'uuid';
import { globalId } from '../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import type { RequestCommand, TestRequest } from '../../support/world-requests.js';
import { world, type TestCase, type World } from '../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf, starStaff } = people;

/** A request that a viewer may not see leaves no trace (domain.md P13). */
let w: World;
let from: people.TestState;
let to: people.TestState;
let third: people.TestState;
let of: TestCase;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
  third = await w.state();
  of = await w.case({ leadBy: from, parties: [third, to] });
  await w.grant(of, from);
  // So that everybody has something to see beside what is hidden.
  const open = await w.request({ from, to, of, status: 'ACCEPTED' });
  await open.assignIn(to);
  await w.request({ from: third, to, of, status: 'SUBMITTED' });
});

interface Hidden {
  readonly viewer: Viewer;
  readonly request: TestRequest;
}

/** Who must not know of which request. */
const hidden: readonly (readonly [string, () => Promise<Hidden>])[] = [
  [
    'a draft from the requested State',
    async () => ({ viewer: supervisorOf(to), request: await w.request({ from, to, of }) }),
  ],
  [
    'a draft in review from the requested State’s auditor',
    async () => ({ viewer: auditorOf(to), request: await w.request({ from, to, of, status: 'IN_REVIEW' }) }),
  ],
  [
    'a request from another party State of the case',
    async () => ({
      viewer: supervisorOf(third),
      request: await w.request({ from, to, of, status: 'SUBMITTED' }),
    }),
  ],
  [
    'a request from a State that has no part in it',
    async () => ({
      viewer: supervisorOf(await w.state()),
      request: await w.request({ from, to, of, status: 'SUBMITTED' }),
    }),
  ],
  [
    'a request from a competent authority to which it was not assigned',
    async () => ({
      viewer: prosecutorOf(to),
      request: await w.request({ from, to, of, status: 'SUBMITTED' }),
    }),
  ],
  [
    'a confidential request from StAR (UNCAC art. 46(20))',
    async () => ({
      viewer: starStaff,
      request: await w.request({ from, to, of, status: 'SUBMITTED', contents: { confidential: true } }),
    }),
  ],
];

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(hidden)('%s', (_what, make) => {
  test('is answered as an id that never was: by queries, on both read paths', async () => {
    const { viewer, request } = await make();
    const queries = [
      `query Q($id: ID!) { mlaRequest(id: $id) { id status content { facts } events { totalCount { count } } } }`,
      `query Q($id: ID!) { node(id: $id) { id __typename } }`,
      `query Q($id: ID!) { node(id: $id) { ... on MlaRequest { purpose notes { text } } } }`,
    ];
    for (const query of queries) {
      for (const path of ['planned', 'plain'] as const) {
        const found = await w.test.ask(viewer, query, { id: request.id }, path);
        const absent = await w.test.ask(viewer, query, { id: globalId('MlaRequest', uuid()) }, path);
        expect(plain(found)).toEqual(plain(absent));
        expect(Object.values(found.data ?? {})).toEqual([null]);
      }
    }
  });

  test('is answered as an id that never was: by every command', async () => {
    const { viewer, request } = await make();
    const commands: readonly RequestCommand[] = [
      'amendMlaRequest',
      'proposeMlaRequestSubmission',
      'returnMlaRequestToDraft',
      'submitMlaRequest',
      'proposeMlaRequestSharing',
      'shareMlaRequestDraft',
      'acknowledgeMlaRequest',
      'proposeMlaRequestAcceptance',
      'proposeMlaRequestReturn',
      'proposeMlaRequestLapse',
      'acceptMlaRequest',
      'proposeMlaRequestRefusal',
      'dismissMlaRequestProposal',
      'refuseMlaRequest',
      'executeMlaRequest',
      'withdrawMlaRequest',
      'closeMlaRequest',
      'noteOnMlaRequest',
      'setMlaRequestInternalStep',
      'assignMlaRequest',
      'endMlaRequestAssignment',
    ];
    const before = await request.row();
    for (const command of commands) {
      const input = await request.inputOf(command);
      // With the right version and with a wrong one: a conflict would tell that there is something.
      for (const expectedVersion of [input.expectedVersion, 99]) {
        const id = globalId('MlaRequest', uuid());
        const found = await w.mutate(viewer, command, { ...input, expectedVersion });
        const absent = await w.mutate(viewer, command, { ...input, id, expectedVersion });
        expect(plain(found)).toEqual(plain(absent));
        expect(found.codes).toHaveLength(1);
      }
    }
    expect(await request.row()).toEqual(before);
  });
});

const everything = `query Everything($case: ID!, $words: String!, $chain: ID!) {
  all: mlaRequests(first: 100) { edges { cursor node { id version updatedAt } } pageInfo { hasNextPage endCursor } totalCount { count } }
  changed: mlaRequests(first: 2, orderBy: LAST_CHANGED) { edges { cursor } pageInfo { hasNextPage endCursor } }
  incoming: incomingMlaRequests { totalCount { count } }
  outgoing: outgoingMlaRequests { totalCount { count } }
  drafts: mlaRequests(filter: { status: [DRAFT, IN_REVIEW, WITHDRAWN] }) { totalCount { count } }
  ofCase: mlaRequests(filter: { caseId: $case }) { edges { cursor } totalCount { count } }
  found: mlaRequests(filter: { search: $words }) { edges { cursor } totalCount { count } }
  case(id: $case) { version updatedAt status mlaRequests { edges { cursor node { id } } totalCount { count } }
    parties { state { code } since } auditTrail { totalCount { count } } notes { totalCount { count } } }
  cases { edges { cursor node { id version } } totalCount { count } }
  trail: auditEvents(filter: { chain: $chain }) { edges { cursor } totalCount { count } }
}`;

describe('what happens to a request that is hidden from somebody shows nowhere', () => {
  async function look(viewer: Viewer): Promise<unknown> {
    const variables = { case: of.id, words: 'Purpose OR Facts OR Subject', chain: of.key };
    return plain(await w.test.ask(viewer, everything, variables));
  }

  test('from the requested State: a draft that is written, noted on, proposed, returned and withdrawn', async () => {
    const watchers = [officerOf(to), auditorOf(to), prosecutorOf(to)];
    const before = [];
    for (const viewer of watchers) before.push(await look(viewer));
    const request = await w.request({ from, to, of, contents: { persons: [] } });
    await request.give(officerOf(from), 'amendMlaRequest');
    await request.give(officerOf(from), 'noteOnMlaRequest');
    await request.give(officerOf(from), 'setMlaRequestInternalStep');
    await request.assignIn(from);
    await request.give(officerOf(from), 'proposeMlaRequestSubmission');
    await request.give(officerOf(from), 'returnMlaRequestToDraft');
    await request.give(officerOf(from), 'withdrawMlaRequest');
    const after = [];
    for (const viewer of watchers) after.push(await look(viewer));
    expect(after).toEqual(before);
  });

  test('from StAR, from another party State and from a State without a part: a confidential request’s whole life', async () => {
    const outsider = await w.state();
    const watchers = [starStaff, officerOf(third), auditorOf(third), officerOf(outsider), people.stranger];
    const before = [];
    for (const viewer of watchers) before.push(await look(viewer));
    await w.request({ from, to, of, status: 'CLOSED', contents: { confidential: true } });
    const after = [];
    for (const viewer of watchers) after.push(await look(viewer));
    expect(after).toEqual(before);
  });

  test('from the requesting State: what the requested State does by itself', async () => {
    const request = await w.request({ from, to, of, status: 'ACKNOWLEDGED' });
    const watchers = [officerOf(from), auditorOf(from)];
    const before = [];
    for (const viewer of watchers) before.push(await look(viewer));
    await request.give(officerOf(to), 'noteOnMlaRequest');
    await request.give(officerOf(to), 'setMlaRequestInternalStep');
    await request.assignIn(to);
    await request.give(officerOf(to), 'proposeMlaRequestRefusal');
    await request.give(officerOf(to), 'dismissMlaRequestProposal');
    const after = [];
    for (const viewer of watchers) after.push(await look(viewer));
    expect(after).toEqual(before);
  });
});
