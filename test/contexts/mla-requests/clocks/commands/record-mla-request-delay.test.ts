import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../../../../src/platform/viewer.js';
import { registered } from '../../../../support/paper-requests.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import type { Status, TestRequest } from '../../../../support/world-requests.js';
import { world, type World } from '../../../../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});

const text = 'The bank’s archive is being moved.';
const delay = async (viewer: Viewer, request: TestRequest, more: object = {}): Promise<unknown> =>
  w.give(viewer, 'recordMlaRequestDelay', {
    ...{ id: request.id, expectedVersion: await request.version(viewer) },
    ...{ reason: 'RESOURCES', text, ...more },
  } as never);

/** A request that the prosecution services of both States work on. */
async function assigned(status: Status): Promise<TestRequest> {
  const request = await w.request({ ...(await w.pair()), status });
  for (const state of [request.from, request.to]) await request.assignIn(state);
  return request;
}

const query = `query D($id: ID!) { mlaRequest(id: $id) { availableCommands { command }
  delays { edges { node { reason text holder byState { code } } } } } }`;
const told = async (viewer: Viewer, { id }: TestRequest) => {
  const planned = await w.test.ask(viewer, query, { id });
  expect((await w.test.ask(viewer, query, { id }, 'plain')).data).toEqual(planned.data);
  const { delays, availableCommands } = planned.data?.mlaRequest;
  return {
    delays: delays.edges.map(({ node }: any) => node),
    isOffered: availableCommands.some(({ command }: any) => command === 'recordMlaRequestDelay'),
  };
};

describe('while an authority executes', () => {
  test('it says why that takes long, and both States read it', async () => {
    const request = await assigned('IN_EXECUTION');
    expect((await told(prosecutorOf(request.to), request)).isOffered).toBe(true);
    await delay(prosecutorOf(request.to), request);
    const said = { reason: 'RESOURCES', text, holder: 'EXECUTING', byState: { code: request.to.code } };
    for (const state of [request.from, request.to])
      for (const viewer of [officerOf(state), prosecutorOf(state)])
        expect((await told(viewer, request)).delays).toEqual([said]);
  });

  test('so does its central authority, and nobody of the requesting State', async () => {
    const request = await assigned('IN_EXECUTION');
    await delay(officerOf(request.to), request);
    for (const viewer of [officerOf(request.from), prosecutorOf(request.from)]) {
      expect((await told(viewer, request)).isOffered).toBe(false);
      expect((await refusal(delay(viewer, request))).code).toBe('FORBIDDEN');
    }
  });

  test('nor does an authority to which nothing was assigned, or no longer is', async () => {
    const request = await w.request({ ...(await w.pair()), status: 'IN_EXECUTION' });
    expect((await refusal(delay(prosecutorOf(request.to), request))).code).toBe('NOT_FOUND');
  });

  test('to a State that does not take part it leaves by letter', async () => {
    const [from, to] = [await w.state({ onRepatria: false }), await w.state()];
    const request = await registered(w, { from, to });
    for (const command of ['acknowledgeMlaRequest', 'acceptMlaRequest', 'beginMlaRequestItem'] as const)
      await request.by(to, command);
    await request.assignIn(to);
    await delay(prosecutorOf(to), request);
    const { rows } = await w.test.owner.query(
      `select l.text from mla_request_letter l join mla_request_event e on e.id = l.event_id
       where e.request_id = $1 and e.command = 'recordMlaRequestDelay'`,
      [request.key],
    );
    expect(rows).toEqual([{ text: expect.stringContaining(text) }]);
    const onPaper = { happenedOn: new Date().toISOString().slice(0, 10), reference: 'Letter 7' };
    expect((await refusal(delay(prosecutorOf(to), request, { onPaper }))).code).toBe('FORBIDDEN');
  });
});

test.each(['ACKNOWLEDGED', 'ACCEPTED', 'POSTPONED', 'EXECUTED'] as const)(
  'while %s it is for the central authority to say',
  async (status) => {
    const request = await assigned(status);
    const prosecutor = prosecutorOf(request.to);
    expect((await told(prosecutor, request)).isOffered).toBe(false);
    expect((await refusal(delay(prosecutor, request))).code).toBe('FORBIDDEN');
    await delay(supervisorOf(request.to), request);
  },
);

describe('past the commands', () => {
  const insert = (viewer: Viewer, { key }: TestRequest, holder: string, byState: string) =>
    w.test.sqlAs(
      viewer,
      `with done as (insert into mla_request_delay (id, request_id, reason, text, by_state, holder, recorded_at)
        values ('${uuid()}', '${key}', 'RESOURCES', 'Late.', '${byState}', '${holder}', now()) returning 1) select count(*)::int from done`,
    );

  test('an executing authority says it in the name of its State, of the execution, while it executes', async () => {
    const request = await assigned('IN_EXECUTION');
    const { from, to } = request;
    await insert(prosecutorOf(to), request, 'EXECUTING', to.code);
    for (const [viewer, holder, state] of [
      [prosecutorOf(to), 'REQUESTED', to],
      [prosecutorOf(to), 'EXECUTING', from],
      [prosecutorOf(from), 'EXECUTING', to],
      [prosecutorOf(from), 'REQUESTING', from],
    ] as const)
      await expect(insert(viewer, request, holder, state.code)).rejects.toThrow('row-level security');
    await request.give(officerOf(to), 'executeMlaRequest');
    await expect(insert(prosecutorOf(to), request, 'EXECUTING', to.code)).rejects.toThrow(
      'row-level security',
    );
  });
});
