import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/platform/viewer.js';
import { auditorOf, officerOf, prosecutorOf, supervisorOf, type TestState } from '../../support/personas.js';
import { refusal } from '../../support/refusal.js';
import {
  proposalOf,
  type RequestCommand,
  type Status,
  type TestRequest,
} from '../../support/world-requests.js';
import { world, type World } from '../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

/** What was proposed on the own side, as it would be read to write it past the commands. */
const proposed = (words: string): string =>
  `(select ${words} from mla_request_preparation p where p.request_id = $1 and coalesce(proposed_reasons, proposed_missing[1]) is not null)`;

/** What is approved, where it can be, by which State; and how it would be written past the commands. */
const approvals: readonly (readonly [RequestCommand, Exclude<Status, 'DRAFT'>, 'from' | 'to', string])[] = [
  ['acceptMlaRequest', 'ACKNOWLEDGED', 'to', "mla_request set status = 'ACCEPTED' where id = $1"],
  [
    'returnMlaRequestAsIncomplete',
    'ACKNOWLEDGED',
    'to',
    `mla_request set status = 'RETURNED_INCOMPLETE', returned_for = ${proposed('proposed_missing')}, return_reasons = ${proposed('proposed_reasons')} where id = $1`,
  ],
  [
    'lapseMlaRequest',
    'INFORMATION_REQUESTED',
    'to',
    `mla_request set status = 'LAPSED', status_before = null, lapse_reasons = ${proposed('proposed_reasons')} where id = $1`,
  ],
  [
    'acceptMlaRequestCondition',
    'CONDITIONS_PROPOSED',
    'from',
    "mla_request_condition set status = 'ACCEPTED' where request_id = $1",
  ],
  [
    'declineMlaRequestCondition',
    'CONDITIONS_PROPOSED',
    'from',
    `mla_request_condition set status = 'DECLINED', decline_reasons = ${proposed('proposed_reasons')} where request_id = $1`,
  ],
];

const everything = `query E($id: ID!) {
  mlaRequest(id: $id) { status version updatedAt decidedAt returnedFor lapseReasons
    ownSide { proposal proposedAt proposedBy proposedReasons } availableCommands { command missing }
    events { edges { cursor node { command } } totalCount { count } } }
  mlaRequests(orderBy: LAST_CHANGED) { edges { cursor node { id } } }
  waiting: mlaRequests(filter: { awaitingMyApproval: true }) { edges { node { id } } }
  auditEvents { totalCount { count } } }`;
const look = (viewer: Viewer, { id }: TestRequest) => w.test.ask(viewer, everything, { id });

describe.each(approvals)('%s', (command, status, side, update) => {
  const ready = async (): Promise<{ request: TestRequest; own: TestState; other: TestState }> => {
    const request = await w.request({ ...(await w.pair()), status });
    await request.waitedInVain();
    return { request, own: request[side], other: request[side === 'to' ? 'from' : 'to'] };
  };
  const propose = (request: TestRequest, viewer: Viewer) =>
    request.give(viewer, proposalOf[command] as RequestCommand, request.proposalFor(command));

  test('nobody approves what nobody proposed, what they proposed, or as an officer', async () => {
    const { request, own } = await ready();
    expect((await refusal(request.give(supervisorOf(own), command))).extensions).toMatchObject({
      code: 'INCOMPLETE',
      missing: [{ missing: 'a proposal', source: 'four eyes' }],
    });
    const proposer = supervisorOf(own, 'first');
    await propose(request, proposer);
    for (const viewer of [proposer, officerOf(own)])
      expect((await refusal(request.give(viewer, command))).code).toBe('FORBIDDEN');
    expect((await request.row()).status).toBe(status);
    await request.give(supervisorOf(own, 'second'), command);
    expect((await request.row()).status).not.toBe(status);
  });

  test('nobody approves what was proposed after they read', async () => {
    const { request, own } = await ready();
    await propose(request, officerOf(own));
    const proposedAt = await request.proposedAt(own);
    await propose(request, officerOf(own));
    expect((await refusal(request.give(supervisorOf(own), command, { proposedAt }))).code).toBe('CONFLICT');
  });

  test('a proposal leaves nothing for anybody of the other State to see, nor that it is dismissed', async () => {
    const { request, own, other } = await ready();
    await request.assignIn(other);
    const people = [officerOf(other), supervisorOf(other), prosecutorOf(other), auditorOf(other)];
    const looks = () => Promise.all(people.map((viewer) => look(viewer, request)));
    const before = await looks();
    await propose(request, officerOf(own));
    expect(await looks()).toEqual(before);
    await request.give(officerOf(own), 'dismissMlaRequestProposal');
    expect(await looks()).toEqual(before);
  });

  test('a proposal waits for the supervisors of the own State who did not make it', async () => {
    const { request, own, other } = await ready();
    const proposer = supervisorOf(own, 'first');
    await propose(request, proposer);
    const waiting = async (viewer: Viewer) => (await look(viewer, request)).data?.waiting.edges;
    expect(await waiting(supervisorOf(own))).toEqual([{ node: { id: request.id } }]);
    for (const viewer of [proposer, officerOf(own), supervisorOf(other)])
      expect(await waiting(viewer)).toEqual([]);
    const offered = async (viewer: Viewer) =>
      (await look(viewer, request)).data?.mlaRequest.availableCommands.find(
        (one: any) => one.command === command,
      );
    expect(await offered(supervisorOf(own))).toEqual({ command, missing: [] });
    for (const viewer of [proposer, officerOf(own)]) expect(await offered(viewer)).toBeUndefined();
  });

  test('holds in the database: nobody decides who does not supervise, or proposed it, or where another thing was', async () => {
    const { request, own } = await ready();
    await propose(request, officerOf(own));
    const decide = (viewer: Viewer) =>
      w.test.sqlAs(viewer, `update ${update} returning 1 as done`, [request.key]);
    const asProposer = { ...supervisorOf(own), userId: officerOf(own).userId };
    for (const viewer of [officerOf(own, 'other'), asProposer])
      await expect(decide(viewer)).rejects.toThrow('as somebody else proposed');
    expect(await decide(supervisorOf(own))).toEqual([{ done: 1 }]);
    await request.give(officerOf(own), 'dismissMlaRequestProposal');
    await expect(decide(supervisorOf(own))).rejects.toThrow('as somebody else proposed');
  });
});
