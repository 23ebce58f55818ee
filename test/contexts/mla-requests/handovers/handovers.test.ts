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
import type { TestRequest } from '../../../support/world-requests.js';
import { world, type World } from '../../../support/world.js';

let w: World;
let from: TestState;
let to: TestState;

beforeAll(async () => {
  w = await world();
  ({ from, to } = await w.pair());
});

const id = (name: string) => `${to.code}-${name}`;
const one = () => officerOf(to, 'one');
const two = () => officerOf(to, 'two');
const three = () => officerOf(to, 'three');

const offer = (viewer: Viewer, request: TestRequest, name: string) =>
  w.give(viewer, 'handOverMlaRequest', { id: request.id, toOfficer: id(name), reason: 'A long leave.' });
const accept = (viewer: Viewer, request: TestRequest) =>
  w.give(viewer, 'acceptMlaRequestHandover', { id: request.id });
const decline = (viewer: Viewer, request: TestRequest) =>
  w.give(viewer, 'declineMlaRequestHandover', { id: request.id, reason: 'Too much to do.' });
const restrict = (request: TestRequest, ...names: string[]) =>
  w.give(supervisorOf(to), 'restrictMlaRequest', {
    id: request.id,
    officers: names.map(id),
    reason: 'A source.',
  });
const name = (viewer: Viewer, request: TestRequest, assignee: string | null) =>
  w.give(viewer, 'setMlaRequestInternalStep', { id: request.id, assignee });

/** A request on which the first officer of the requested State works. */
async function held(status: 'SUBMITTED' | 'ACKNOWLEDGED' = 'SUBMITTED'): Promise<TestRequest> {
  const request = await w.request({ from, to, status });
  await name(one(), request, id('one'));
  return request;
}

const query = `query ($id: ID!) { mlaRequest(id: $id) { ownSide { assignee proposal proposedBy } clocks { edges { node { kind dueAt } } }
  restrictions { officers liftedAt } handovers { status fromOfficer toOfficer offeredBy reason declineReason endedAt } } }`;
const read = async (viewer: Viewer, request: TestRequest) =>
  (await w.test.ask(viewer, query, { id: request.id })).data?.['mlaRequest'];
const worksOn = async (request: TestRequest) => (await read(supervisorOf(to), request)).ownSide.assignee;
const became = async (request: TestRequest) =>
  (await read(supervisorOf(to), request)).handovers.map((each: any) => `${each.toOfficer} ${each.status}`);
const waiting = async (viewer: Viewer) => {
  const { data } = await w.test.ask(
    viewer,
    '{ waitingMlaRequestHandovers(first: 100) { edges { node { reason request { id } } } } }',
  );
  return data?.['waitingMlaRequestHandovers']?.edges.map(({ node }: any) => node.request.id) ?? null;
};

describe('a hand-over', () => {
  test('changes who works on the request once the other accepts it; until then it waits in the list of that person', async () => {
    const request = await held();
    await offer(one(), request, 'two');
    expect(await worksOn(request)).toBe(id('one'));
    expect(await waiting(two())).toContain(request.id);
    expect(await waiting(three())).not.toContain(request.id);
    await accept(two(), request);
    expect(await worksOn(request)).toBe(id('two'));
    expect(await waiting(two())).not.toContain(request.id);
    expect((await read(two(), request)).handovers).toEqual([
      {
        status: 'ACCEPTED',
        fromOfficer: id('one'),
        toOfficer: id('two'),
        offeredBy: id('one'),
        reason: 'A long leave.',
        declineReason: null,
        endedAt: expect.any(String),
      },
    ]);
    expect(await refusal(accept(two(), request))).toMatchObject({ code: 'CONFLICT' });
  });

  test('takes along what is open: periods run on, what was proposed waits in the name of who proposed it', async () => {
    const request = await held('ACKNOWLEDGED');
    await request.give(one(), 'proposeMlaRequestRefusal');
    const before = await read(one(), request);
    await offer(one(), request, 'supervisor');
    await accept(supervisorOf(to), request);
    const after = await read(supervisorOf(to), request);
    expect(after.clocks).toEqual(before.clocks);
    expect(after.clocks.edges.length).toBeGreaterThan(0);
    expect(after.ownSide).toEqual({ assignee: id('supervisor'), proposal: 'REFUSAL', proposedBy: id('one') });
    await request.give(supervisorOf(to), 'refuseMlaRequest');
  });

  test('is accepted or declined by whom it was offered to alone', async () => {
    const request = await held();
    await offer(one(), request, 'two');
    for (const viewer of [one(), three(), supervisorOf(to)]) {
      expect(await refusal(accept(viewer, request))).toMatchObject({ code: 'CONFLICT' });
      expect(await refusal(decline(viewer, request))).toMatchObject({ code: 'CONFLICT' });
    }
    await decline(two(), request);
    expect(await became(request)).toEqual([`${id('two')} DECLINED`]);
    expect(await worksOn(request)).toBe(id('one'));
    expect(await refusal(accept(two(), request))).toMatchObject({ code: 'CONFLICT' });
  });

  test('takes the place of the one before', async () => {
    const request = await held();
    await offer(one(), request, 'two');
    await offer(one(), request, 'three');
    expect(await became(request)).toEqual([`${id('two')} REPLACED`, `${id('three')} OFFERED`]);
    expect(await refusal(accept(two(), request))).toMatchObject({ code: 'CONFLICT' });
    await accept(three(), request);
  });

  test('is offered by whoever works on the request, or supervises, to another', async () => {
    const request = await held();
    expect(await refusal(offer(two(), request, 'two'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(offer(one(), request, 'one'))).toMatchObject({ code: 'BAD_USER_INPUT' });
    await request.assignIn(to);
    for (const viewer of [prosecutorOf(to), auditorOf(to)])
      expect(await refusal(offer(viewer, request, 'two'))).toMatchObject({ code: 'FORBIDDEN' });
    await offer(supervisorOf(to), request, 'two');
    await accept(two(), request);
  });

  test('to oneself is done at once: from one who is gone by a supervisor, where nobody works on it by any officer', async () => {
    const request = await held();
    await offer(supervisorOf(to), request, 'supervisor');
    expect(await worksOn(request)).toBe(id('supervisor'));
    const free = await w.request({ from, to, status: 'SUBMITTED' });
    await offer(two(), free, 'two');
    expect([await worksOn(free), ...(await became(free))]).toEqual([id('two'), `${id('two')} ACCEPTED`]);
  });

  test('is the own State’s matter', async () => {
    const request = await held();
    await request.assignIn(to);
    await offer(one(), request, 'two');
    expect((await read(officerOf(from), request)).handovers).toEqual([]);
    expect((await read(prosecutorOf(to), request)).handovers).toBeNull();
    expect(await read(auditorOf(to), request)).toMatchObject({ handovers: [{ status: 'OFFERED' }] });
    expect(await waiting(auditorOf(to))).toBeNull();
  });
});

describe('a request that is kept to a team', () => {
  test('is known to whom it is offered, and no longer to one who declines it', async () => {
    const request = await held();
    await restrict(request, 'one');
    await offer(one(), request, 'two');
    expect(await waiting(two())).toContain(request.id);
    const { data } = await w.mutate(two(), 'declineMlaRequestHandover', {
      id: request.id,
      reason: 'No time.',
    });
    expect(data?.['declineMlaRequestHandover']).toEqual({ replayed: false, mlaRequest: null });
    expect(await read(two(), request)).toBeNull();
    expect(await waiting(two())).not.toContain(request.id);
    expect(await became(request)).toEqual([`${id('two')} DECLINED`]);
    expect(await read(three(), request)).toBeNull();
    expect((await read(one(), request)).restrictions.at(-1)).toEqual({
      officers: [id('one')],
      liftedAt: null,
    });
  });

  test('stays known to one of the team who declines, and unknown to one whose offer is replaced', async () => {
    const request = await held();
    await restrict(request, 'one', 'two');
    await offer(one(), request, 'two');
    await decline(two(), request);
    expect(await read(two(), request)).not.toBeNull();
    await offer(one(), request, 'three');
    await offer(one(), request, 'two');
    expect(await read(three(), request)).toBeNull();
    await accept(two(), request);
    expect(await worksOn(request)).toBe(id('two'));
  });

  test('keeps whom the work is offered to in the team when it is named anew', async () => {
    const request = await held();
    await offer(one(), request, 'two');
    await restrict(request, 'three');
    for (const viewer of [one(), two(), three()]) expect(await read(viewer, request)).not.toBeNull();
  });

  test('is worked on by nobody outside the team', async () => {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    await restrict(request, 'one');
    const said = await refusal(name(supervisorOf(to), request, id('two')));
    expect(said).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('input.assignee'),
    });
    await name(one(), request, id('one'));
  });
});

describe('who works on a request', () => {
  test('is not changed by another officer: it takes a hand-over, or a supervisor', async () => {
    const request = await held();
    for (const assignee of [id('two'), null])
      expect(await refusal(name(two(), request, assignee))).toMatchObject({ code: 'FORBIDDEN' });
    await name(two(), request, id('one'));
    await name(supervisorOf(to), request, id('two'));
    await name(two(), request, null);
    await name(three(), request, id('three'));
    expect(await worksOn(request)).toBe(id('three'));
  });

  test('is nobody with a conflict of interest, whose offer is ended by it', async () => {
    const request = await held();
    await offer(one(), request, 'two');
    const conflict = { id: request.id, officer: id('two'), reason: 'A cousin.' };
    await w.give(supervisorOf(to), 'declareMlaRequestConflict', conflict);
    expect(await became(request)).toEqual([`${id('two')} REPLACED`]);
    expect(await waiting(two())).not.toContain(request.id);
    for (const attempt of [offer(one(), request, 'two'), name(supervisorOf(to), request, id('two'))])
      expect(await refusal(attempt)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test('by plain SQL, nobody is handed work but by accepting it', async () => {
  const request = await held();
  await offer(one(), request, 'two');
  const set = (viewer: Viewer, status: string) =>
    w.test
      .sqlAs(viewer, 'update mla_request_handover set status = $2 where request_id = $1 returning id', [
        request.key,
        status,
      ])
      .then(
        (rows) => rows.length,
        (error: unknown) => (error as { code: string }).code,
      );
  expect(await set(one(), 'ACCEPTED')).toBe('42501');
  expect(await set(supervisorOf(to), 'DECLINED')).toBe('42501');
  expect(await set(officerOf(from), 'REPLACED')).toBe(0);
  expect(await set(two(), 'ACCEPTED')).toBe(1);
  const insert = (viewer: Viewer, officer: string, by: string) =>
    w.test
      .sqlAs(
        viewer,
        `insert into mla_request_handover (id, request_id, state, status, to_officer, offered_by, reason, offered_at, joined_team)
         values (gen_random_uuid(), $1, $2, 'ACCEPTED', $3, $4, 'x', now(), false)`,
        [request.key, to.code, officer, by],
      )
      .then(
        () => 'done',
        (error: unknown) => (error as { code: string }).code,
      );
  expect(await insert(one(), id('three'), id('one'))).toBe('42501');
  expect(await insert(one(), id('one'), id('two'))).toBe('42501');
  expect(await insert(one(), id('one'), id('one'))).toBe('done');
});
