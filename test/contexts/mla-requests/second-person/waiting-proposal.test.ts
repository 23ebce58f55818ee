import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { trial } from '../../../support/trial.js';
import type { RequestCommand, Status, TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let pair: { readonly from: TestState; readonly to: TestState };
beforeAll(async () => {
  w = await world();
  pair = await w.pair();
});

/** Whatever is proposed on the own side of a request: where it can be, by which State, and what waits then. */
const proposals: readonly (readonly [RequestCommand, Status, 'from' | 'to', string])[] = [
  ['proposeMlaRequestSharing', 'DRAFT', 'from', 'SHARING'],
  ['proposeMlaRequestReturn', 'ACKNOWLEDGED', 'to', 'RETURN'],
  ['proposeMlaRequestConditions', 'ACKNOWLEDGED', 'to', 'CONDITIONS'],
  ['proposeMlaRequestPostponement', 'ACKNOWLEDGED', 'to', 'POSTPONEMENT'],
  ['proposeMlaRequestAcceptance', 'ACKNOWLEDGED', 'to', 'ACCEPTANCE'],
  ['proposeMlaRequestRefusal', 'ACKNOWLEDGED', 'to', 'REFUSAL'],
  ['proposeMlaRequestInformation', 'INFORMATION_REQUESTED', 'from', 'INFORMATION'],
  ['proposeMlaRequestLapse', 'INFORMATION_REQUESTED', 'to', 'LAPSE'],
  ['proposeMlaRequestConditionAnswer', 'CONDITIONS_PROPOSED', 'from', 'CONDITION_ACCEPTANCE'],
  ['proposeMlaRequestItemRefusal', 'ACCEPTED', 'to', 'ITEM_REFUSAL'],
  ['proposeMlaRequestTransmission', 'EXECUTED', 'to', 'TRANSMISSION'],
];

const about = async (status: Status): Promise<TestRequest> => {
  const request = await w.request({ ...pair, status });
  await request.asksForMore();
  await request.waitedInVain();
  return request;
};

/** Everything that is proposed on a request: what waits, in which words, with which conditions and drafts. */
const waiting = async ({ key }: TestRequest): Promise<unknown> =>
  (
    await w.test.owner.query(
      `select (select jsonb_agg(s order by s.state) from mla_request_side s where request_id = $1) as sides,
        (select jsonb_agg(p order by p.state) from mla_request_preparation p where request_id = $1) as words,
        (select jsonb_agg(c order by c.id) from mla_request_condition c where request_id = $1) as conditions,
        (select jsonb_agg(d order by d.id) from shared_draft d where request_id = $1) as drafts`,
      [key],
    )
  ).rows;

const offered = async (viewer: Viewer, { id }: TestRequest, path?: 'plain'): Promise<string[]> => {
  const query = `query O($id: ID!) { mlaRequest(id: $id) { availableCommands { command } } }`;
  const { data } = await w.test.ask(viewer, query, { id }, path);
  return data?.mlaRequest.availableCommands.map(({ command }: any) => command as string);
};

describe.each(proposals)('%s', (command, status, side, proposal) => {
  test('takes the place of nothing that somebody else proposed, until that is dropped; of the own, it does', async () => {
    const request = await about(status);
    const own = request[side];
    const [proposer, other] = [officerOf(own), supervisorOf(own)];
    await request.give(proposer, command);
    const before = await waiting(request);
    const proposedAt = (await request.proposedAt(own)).toISOString();
    const refused = await refusal(request.give(other, command));
    expect(refused.extensions).toEqual({
      code: 'CONFLICT',
      waiting: { proposal, proposedBy: proposer.userId, proposedAt },
      dropWith: 'dismissMlaRequestProposal',
    });
    expect(refused.message).toContain(`${proposal} waits, which ${String(proposer.userId)} proposed`);
    expect(await waiting(request)).toEqual(before);
    await request.give(proposer, command);
    await request.give(other, 'dismissMlaRequestProposal');
    await request.give(other, command);
    expect((await refusal(request.give(proposer, command))).code).toBe('CONFLICT');
  });
});

test('the submission of a draft does not drop what somebody else proposed to share of it', async () => {
  const request = await about('DRAFT');
  await request.give(officerOf(request.from), 'proposeMlaRequestSharing');
  const before = await waiting(request);
  const submit = (viewer: Viewer) => request.give(viewer, 'proposeMlaRequestSubmission');
  expect((await refusal(submit(supervisorOf(request.from)))).extensions).toMatchObject({
    ...{ code: 'CONFLICT', waiting: { proposal: 'SHARING' } },
  });
  expect(await waiting(request)).toEqual(before);
  expect((await request.row()).status).toBe('DRAFT');
  await submit(officerOf(request.from));
  expect((await request.row()).status).toBe('IN_REVIEW');
});

test('a refusal that waits stays as it was proposed, whatever else somebody proposes', async () => {
  const request = await about('ACKNOWLEDGED');
  const reasons = 'The facts were not shown, after three questions.';
  await request.give(officerOf(request.to), 'proposeMlaRequestRefusal', { reasons });
  for (const viewer of [officerOf(request.to, 'colleague'), supervisorOf(request.to)])
    for (const command of ['proposeMlaRequestAcceptance', 'proposeMlaRequestReturn'] as const)
      expect((await refusal(request.give(viewer, command))).code).toBe('CONFLICT');
  await request.give(supervisorOf(request.to), 'refuseMlaRequest');
  expect((await request.row()).refusal_reasons).toBe(reasons);
});

describe('what would be refused is not offered', () => {
  const proposing = [...proposals.map(([command]) => command), 'proposeMlaRequestSubmission'] as const;

  test.each([
    'DRAFT',
    'ACKNOWLEDGED',
    'INFORMATION_REQUESTED',
    'CONDITIONS_PROPOSED',
    'ACCEPTED',
    'EXECUTED',
  ] as const)(
    'while %s',
    async (status) => {
      const request = await about(status);
      const people = [request.from, request.to].flatMap((state) => [officerOf(state), supervisorOf(state)]);
      const found = new Set<string>();
      const agrees = async (): Promise<void> => {
        for (const viewer of people) {
          if (viewer.state === request.to.code && status === 'DRAFT') continue;
          const listed = await offered(viewer, request);
          expect(await offered(viewer, request, 'plain')).toEqual(listed);
          for (const command of proposing) {
            const code = await trial(w, viewer, command, await request.inputOf(command));
            const isOffered = listed.includes(command);
            const what = `${String(viewer.userId)}: ${command} is answered ${code ?? 'as given'}`;
            const refused = isOffered ? code === 'CONFLICT' : code !== null;
            expect({ what, isOffered, refused }).toEqual({ what, isOffered, refused: !isOffered });
            found.add(`${String(isOffered)} ${String(code)}`);
          }
        }
      };
      await agrees();
      const both = status === 'DRAFT' ? [request.from] : [request.from, request.to];
      for (const state of both) await request.hasWaiting(state, officerOf(state).userId ?? '');
      await agrees();
      expect([...found]).toEqual(expect.arrayContaining(['true null', 'false CONFLICT']));
    },
    60_000,
  );
});

describe('holds in the database', () => {
  const write = (viewer: Viewer, { key }: TestRequest, ...sets: readonly string[]) =>
    w.test.sqlAs(
      viewer,
      `do $$ begin ${sets.map((set) => `update ${set} where request_id = '${key}' and state = app.viewer_state();`).join(' ')}
       set constraints all immediate; end $$`,
    );
  const own = "proposed_by = app.viewer_id(), proposed_at = now(), proposed_grounds = '{}'";
  const first = 'what somebody else proposed is approved or dropped first';

  test('nobody writes a proposal over that of somebody else, nor takes its words', async () => {
    const request = await about('ACKNOWLEDGED');
    await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
    for (const viewer of [officerOf(request.to, 'colleague'), supervisorOf(request.to)]) {
      for (const proposal of ['ACCEPTANCE', 'REFUSAL'])
        await expect(
          write(viewer, request, `mla_request_side set proposal = '${proposal}', ${own}`),
        ).rejects.toThrow(first);
      await expect(
        write(viewer, request, 'mla_request_preparation set proposed_reasons = null'),
      ).rejects.toThrow(first);
    }
  });

  test('whoever proposed it writes it anew; others once it was taken back', async () => {
    const request = await about('ACKNOWLEDGED');
    await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
    const anew = `mla_request_side set proposal = 'ACCEPTANCE', ${own}`;
    await expect(write(officerOf(request.to), request, anew)).resolves.toEqual([]);
    const cleared =
      "mla_request_side set proposal = null, proposed_by = null, proposed_at = null, proposed_grounds = '{}'";
    await expect(write(supervisorOf(request.to), request, cleared, anew)).resolves.toEqual([]);
  });
});
