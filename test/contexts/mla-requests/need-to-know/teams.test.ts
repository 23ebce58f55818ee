import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import {
  auditorOf,
  officerOf,
  prosecutorOf,
  supervisorOf,
  type TestState,
} from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const insider = () => officerOf(to, 'insider');
const outsider = () => officerOf(to, 'outsider');
const team = (...names: string[]) => names.map((name) => `${to.code}-${name}`);

const restrict = (viewer: Viewer, request: TestRequest, officers: string[]) =>
  w.give(viewer, 'restrictMlaRequest', { id: request.id, officers, reason: 'A source inside the bank.' });
const lift = (viewer: Viewer, request: TestRequest) =>
  w.give(viewer, 'liftMlaRequestRestriction', { id: request.id, reason: 'The source is safe.' });

const query = `query ($id: ID!) { mlaRequest(id: $id) { restrictions { officers reason restrictedBy liftedAt state { code } } } }`;
const read = async (viewer: Viewer, request: TestRequest) =>
  (await w.test.ask(viewer, query, { id: request.id })).data?.['mlaRequest'];
const knows = async (viewer: Viewer, request: TestRequest) => (await read(viewer, request)) !== null;

describe('a request that is kept to a team', () => {
  test('does not exist for other officers, who get the answer of one that there never was', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await restrict(supervisorOf(to), request, team('insider'));
    const never = new TestRequest(w, '0199c0de-0000-7000-8000-000000000000', request.of, from, to);
    for (const command of [
      'acknowledgeMlaRequest',
      'noteOnMlaRequest',
      'setMlaRequestInternalStep',
    ] as const) {
      const input = await request.inputOf(command);
      const said = await w.mutate(outsider(), command, input);
      const absent = await w.mutate(outsider(), command, { ...input, id: never.id });
      expect(said.codes).toEqual(['NOT_FOUND']);
      expect(said.errors[0]?.message).toBe(absent.errors[0]?.message);
    }
    expect(await refusal(restrict(outsider(), request, team('outsider')))).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await knows(outsider(), request)).toBe(false);
    expect(await knows(insider(), request)).toBe(true);
    await request.give(insider(), 'acknowledgeMlaRequest');
  });

  test('is not counted, found or listed for them', async () => {
    const of = await w.case({ leadBy: from, parties: [to] });
    const total = '{ totalCount { count } }';
    const lists = `query ($case: ID!) { mlaRequests ${total} incomingMlaRequests ${total} case(id: $case) { mlaRequests ${total} } }`;
    const count = async (viewer: Viewer) => {
      const { data } = await w.test.ask(viewer, lists, { case: of.id });
      const found = [data?.['mlaRequests'], data?.['incomingMlaRequests'], data?.['case'].mlaRequests];
      return found.map(({ totalCount }) => totalCount.count as number);
    };
    const before = await count(outsider());
    const request = await w.request({ from, to, of, status: 'SUBMITTED' });
    const { requesting_reference: reference } = await request.row();
    const find = `query ($search: String!) { mlaRequests(filter: { search: $search }) { edges { node { id } } } }`;
    const found = async (viewer: Viewer) =>
      (await w.test.ask(viewer, find, { search: reference })).data?.['mlaRequests'].edges.length;
    expect(await found(outsider())).toBe(1);
    await restrict(supervisorOf(to), request, team('insider'));
    expect(await count(outsider())).toEqual(before);
    expect(await count(insider())).not.toEqual(before);
    expect([await found(outsider()), await found(insider())]).toEqual([0, 1]);
  });

  test('is known to supervisors and the auditor as ever, to an assigned authority, and to the other State', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await request.assignIn(to);
    await restrict(insider(), request, team('insider'));
    for (const viewer of [
      supervisorOf(to),
      auditorOf(to),
      prosecutorOf(to),
      officerOf(from),
      auditorOf(from),
    ])
      expect(await knows(viewer, request)).toBe(true);
    expect(await read(auditorOf(to), request)).toEqual({
      restrictions: [
        {
          officers: team('insider'),
          reason: 'A source inside the bank.',
          restrictedBy: `${to.code}-insider`,
          liftedAt: null,
          state: { code: to.code },
        },
      ],
    });
    // The other State never learns of it, nor does the authority that executes.
    expect(await read(officerOf(from), request)).toEqual({ restrictions: [] });
    expect(await read(prosecutorOf(to), request)).toEqual({ restrictions: null });
  });

  test('is opened to all by a supervisor, once', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    expect(await refusal(lift(supervisorOf(to), request))).toMatchObject({ code: 'CONFLICT' });
    await restrict(insider(), request, team('insider'));
    expect(await refusal(lift(insider(), request))).toMatchObject({ code: 'FORBIDDEN' });
    await lift(supervisorOf(to), request);
    expect(await knows(outsider(), request)).toBe(true);
    expect((await read(insider(), request)).restrictions).toMatchObject([{ liftedAt: expect.any(String) }]);
  });

  /** A request that another follows: put again after a refusal, or in full after an urgent one. */
  const followed = {
    redraftMlaRequest: { status: 'REFUSED' },
    followUpMlaRequest: {
      status: 'ACKNOWLEDGED',
      contents: { facts: null },
      incompleteReason: 'The accounts are emptied today.',
    },
  } as const;

  test.each(Object.keys(followed) as (keyof typeof followed)[])(
    'stays with its team when another follows it by %s, in both States',
    async (command) => {
      const request = await w.request({ from, to, ...followed[command] });
      await restrict(supervisorOf(to), request, team('insider'));
      await restrict(supervisorOf(from), request, [`${from.code}-insider`]);
      const own = officerOf(from, 'insider');
      const expectedVersion = await request.version();
      const { key } = await w.give(own, command, { id: request.id, expectedVersion });
      const again = new TestRequest(w, key, request.of, from, to);
      expect(await knows(own, again)).toBe(true);
      expect(await knows(officerOf(from), again)).toBe(false);
      await again.give(own, 'amendMlaRequest', {
        contents: { facts: 'The money went to three accounts.' },
      });
      await again.give(own, 'proposeMlaRequestSubmission');
      await again.give(supervisorOf(from), 'submitMlaRequest');
      expect([await knows(insider(), again), await knows(outsider(), again)]).toEqual([true, false]);
    },
  );
});

describe('the team', () => {
  test('is named by whoever works on the request or supervises, by any officer where nobody works on it', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await request.give(insider(), 'setMlaRequestInternalStep', { assignee: `${to.code}-insider` });
    expect(await refusal(restrict(outsider(), request, team('outsider')))).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('working on the request'),
    });
    await restrict(insider(), request, team('colleague'));
    expect(await knows(officerOf(to, 'colleague'), request)).toBe(true);
    // In place of the team before; whoever works on it stays in it.
    await restrict(supervisorOf(to), request, team('another'));
    const { restrictions } = await read(supervisorOf(to), request);
    expect(restrictions.map(({ officers }: { officers: string[] }) => officers)).toEqual([
      team('colleague', 'insider'),
      team('another', 'insider'),
    ]);
    expect(await knows(officerOf(to, 'colleague'), request)).toBe(false);
  });

  test('is never empty, and an officer who names it is of it', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    const input = { id: request.id, officers: [], reason: 'None.' };
    expect((await w.mutate(supervisorOf(to), 'restrictMlaRequest', input)).codes).toEqual(['BAD_USER_INPUT']);
    await restrict(insider(), request, team('colleague'));
    expect(await knows(insider(), request)).toBe(true);
    const sql = `insert into mla_request_restriction (id, request_id, state, officers, reason, restricted_by, restricted_at)
      values (gen_random_uuid(), $1, $2, $3, 'x', $4, now())`;
    const other = await w.request({ from, to, status: 'SUBMITTED' });
    const insert = (viewer: Viewer, officers: string[], state = to.code) =>
      w.test.sqlAs(viewer, sql, [other.key, state, officers, viewer.userId]).then(
        () => 'done',
        (error: unknown) => (error as { code: string }).code,
      );
    expect(await insert(supervisorOf(to), [])).toBe('23514');
    expect(await insert(insider(), team('colleague'))).toBe('42501');
    expect(await insert(insider(), team('insider'), from.code)).toBe('42501');
    expect(await insert(prosecutorOf(to), team('insider'))).toBe('42501');
    expect(await insert(insider(), team('insider'))).toBe('done');
  });

  test('is for central authorities to name', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await request.assignIn(to);
    for (const viewer of [prosecutorOf(to), auditorOf(to)])
      expect(await refusal(restrict(viewer, request, team('insider')))).toMatchObject({ code: 'FORBIDDEN' });
    const draft = await w.request({ from, to });
    expect(await refusal(restrict(officerOf(to), draft, team('insider')))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
