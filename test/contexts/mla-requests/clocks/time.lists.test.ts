import { beforeAll, describe, expect, test } from 'vitest';
import {
  ClockKind,
  MlaRequest,
  noteStep,
  openClock,
  stopClock,
} from '../../../../src/contexts/mla-requests/index.js';
import type { Command, CommandInput } from '../../../../src/platform/commands/command-runner.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { auditorOf, officerOf, prosecutorOf, starStaff, supervisorOf } from '../../../support/personas.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';

let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2026-01-02T09:00:00Z');
});

const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);

/** A request that was acknowledged so many days ago. */
async function acknowledged(daysAgo: number): Promise<TestRequest> {
  t.at(days(-daysAgo));
  return t.w.request({ ...(await t.w.pair()), status: 'ACKNOWLEDGED' });
}

/** Does something with a request as a step of somebody that all lists must follow. */
async function step(
  viewer: Viewer,
  request: TestRequest,
  act: typeof openClock | typeof stopClock,
): Promise<void> {
  const command: Command<CommandInput> = async (operation) => {
    const found = await operation.em.findOneOrFail(MlaRequest, { id: request.key });
    noteStep(operation, found);
    await (act as (...given: unknown[]) => Promise<unknown>)(operation, found, ClockKind.STATUS_INQUIRY);
    return { type: 'MlaRequest', key: request.key, chain: request.of.key };
  };
  const { run } = t.w.test.service.contextFor(viewer, 'test');
  await t.during(() => run('recordMlaRequestDelay', {}, command));
}

async function listed(viewer: Viewer, filter: object, root = 'mlaRequests'): Promise<unknown> {
  const query = `query ($filter: MlaRequestFilter) { ${root}(first: 50, filter: $filter, orderBy: BY_DUE) { edges { node { id } } } }`;
  const planned = await t.w.test.ask(viewer, query, { filter });
  const plain = await t.w.test.ask(viewer, query, { filter }, 'plain');
  expect(plain.codes).toEqual(planned.codes);
  expect(plain.data).toEqual(planned.data);
  if (planned.codes.length > 0) return planned.codes;
  return planned.data?.[root].edges.map(({ node }: any) => node.id);
}

describe('what is unanswered', () => {
  test('R15 broken: a status inquiry that is unanswered past its time is on the list of both States', async () => {
    const request = await acknowledged(25);
    t.at(days(-20));
    await step(officerOf(request.from), request, openClock);
    for (const viewer of [officerOf(request.from), officerOf(request.to), auditorOf(request.to)]) {
      expect(await listed(viewer, { unanswered: true })).toEqual([request.id]);
      expect(await listed(viewer, { overdue: true })).toEqual([request.id]);
      expect(await listed(viewer, { unanswered: false })).toEqual([]);
      expect(await listed(viewer, { clockRunning: ['STATUS_INQUIRY'] })).toEqual([request.id]);
    }
  });

  test('R15 kept: one that was answered, or is not due yet, is not', async () => {
    const request = await acknowledged(5);
    await step(officerOf(request.from), request, openClock);
    expect(await listed(officerOf(request.from), { unanswered: true })).toEqual([]);
    await step(officerOf(request.to), request, stopClock);
    expect(await listed(officerOf(request.from), { clockRunning: ['STATUS_INQUIRY'] })).toEqual([]);
  });

  test('R15 broken: nor a request that was not acknowledged in time forgotten', async () => {
    t.at(days(-9));
    const request = await t.w.request({ ...(await t.w.pair()), status: 'SUBMITTED' });
    expect(await listed(officerOf(request.to), { unanswered: true }, 'incomingMlaRequests')).toEqual([
      request.id,
    ]);
  });
});

test('what is due within days, by counterpart, and by whose turn it is', async () => {
  const request = await acknowledged(25);
  const viewer = officerOf(request.from);
  expect(await listed(viewer, { dueWithinDays: 7 })).toEqual([request.id]);
  expect(await listed(viewer, { dueWithinDays: 1 })).toEqual([]);
  expect(await listed(viewer, { ballHolder: ['REQUESTED'] }, 'outgoingMlaRequests')).toEqual([request.id]);
  expect(await listed(viewer, { ballHolder: ['REQUESTING'] })).toEqual([]);
  expect(await listed(viewer, { counterpart: [request.to.code] })).toEqual([request.id]);
});

test('by the State that is late: what is late on the own side, and on the other', async () => {
  const late = await acknowledged(40);
  const { from, to } = late;
  for (const viewer of [officerOf(from), officerOf(to), auditorOf(to)]) {
    expect(await listed(viewer, { overdueOf: [to.code] })).toEqual([late.id]);
    expect(await listed(viewer, { overdueOf: [from.code] })).toEqual([]);
    expect(await listed(viewer, { overdueOf: [from.code, to.code] })).toEqual([late.id]);
  }
  t.at(new Date());
  await late.give(officerOf(to), 'askMlaRequestInformation');
  // The clock of the decision stands still, and the answer is not due yet.
  expect(await listed(officerOf(to), { overdueOf: [to.code] })).toEqual([]);
  expect(await listed(officerOf(await t.w.state()), { overdueOf: [to.code] })).toEqual([]);
});

test('a competent authority learns by it of no clock that it does not know', async () => {
  t.at(days(-40));
  const request = await t.w.request({ ...(await t.w.pair()), status: 'ACCEPTED' });
  await request.assignIn(request.to);
  await step(officerOf(request.from), request, openClock);
  await t.w.test.owner.query(
    `update mla_request_clock set due_at = now() + interval '9 days' where request_id = $1 and kind <> 'STATUS_INQUIRY' and is_running`,
    [request.key],
  );
  expect(await listed(officerOf(request.to), { overdueOf: [request.to.code] })).toEqual([request.id]);
  expect(await listed(prosecutorOf(request.to), { overdueOf: [request.to.code] })).toEqual([]);
});

test('StAR, which is no party, lists nothing by what is due', async () => {
  expect(await listed(starStaff, {})).toEqual(['FORBIDDEN']);
  expect(await listed(starStaff, { overdue: true })).toEqual(['FORBIDDEN']);
  expect(await listed(starStaff, { overdueOf: ['XA'] })).toEqual(['FORBIDDEN']);
});

describe('more time, and the cause of delay', () => {
  const rest = { reason: 'COURT_BACKLOG', text: 'The court sits in January.' };
  const mutate = (viewer: Viewer, name: string, input: object): Promise<any> =>
    t.w.test.ask(
      viewer,
      `mutation ($input: ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!) { ${name}(input: $input) { mlaRequest { nextDueAt
        delays { edges { node { reason holder byState { code } } } }
        runningClocks { kind dueAt extensions { edges { node { reason text } } } } } } }`,
      { input },
    );
  const input = async (request: TestRequest, more: object): Promise<object> => ({
    id: request.id,
    expectedVersion: await request.version(),
    ...rest,
    ...more,
  });

  test('the State that is bound extends its own clock, to a later day, while it runs', async () => {
    const request = await acknowledged(3);
    const later = { kind: 'DECISION', dueOn: days(60).toISOString().slice(0, 10) };
    const extend = async (viewer: Viewer, more: object): Promise<any> =>
      mutate(viewer, 'extendMlaRequestClock', await input(request, more));
    expect((await extend(officerOf(request.from), later)).codes).toEqual(['FORBIDDEN']);
    expect((await extend(officerOf(request.to), { ...later, kind: 'EXECUTION' })).codes).toEqual([
      'INVALID_TRANSITION',
    ]);
    expect((await extend(officerOf(request.to), { ...later, dueOn: '2026-01-05' })).codes).toEqual([
      'BAD_USER_INPUT',
    ]);
    const { codes, data } = await extend(officerOf(request.to), later);
    expect(codes).toEqual([]);
    expect(data.extendMlaRequestClock.mlaRequest).toMatchObject({
      nextDueAt: `${later.dueOn}T23:59:59.999Z`,
      runningClocks: [{ kind: 'DECISION', extensions: { edges: [{ node: rest }] } }],
    });
  });

  test('once it has run out, the cause of the delay is said instead, by the State whose turn it is', async () => {
    const request = await acknowledged(40);
    t.at(new Date());
    const later = { kind: 'DECISION', dueOn: days(60).toISOString().slice(0, 10) };
    const late = await mutate(officerOf(request.to), 'extendMlaRequestClock', await input(request, later));
    expect(late.codes).toEqual(['INVALID_TRANSITION']);
    const delay = async (viewer: Viewer): Promise<any> =>
      mutate(viewer, 'recordMlaRequestDelay', await input(request, {}));
    expect((await delay(supervisorOf(request.from))).codes).toEqual(['FORBIDDEN']);
    const { codes, data } = await delay(officerOf(request.to));
    expect(codes).toEqual([]);
    expect(data.recordMlaRequestDelay.mlaRequest.delays.edges).toEqual([
      { node: { reason: 'COURT_BACKLOG', holder: 'REQUESTED', byState: { code: request.to.code } } },
    ]);
  });
});

test('while information is asked for, the decision stands still and the requesting State has the turn', async () => {
  t.at('2026-03-02T09:00:00Z');
  const request = await t.w.request({ ...(await t.w.pair()), status: 'INFORMATION_REQUESTED' });
  const clocks = async (): Promise<unknown[]> => {
    const { rows } = await t.w.test.owner.query(
      `select kind, state, due_at, paused_at is not null as paused, result from mla_request_clock
       where request_id = $1 and kind in ('DECISION', 'INFORMATION') order by kind`,
      [request.key],
    );
    return rows;
  };
  expect(await clocks()).toMatchObject([
    { kind: 'DECISION', paused: true, due_at: new Date('2026-04-01T23:59:59.999Z') },
    { kind: 'INFORMATION', state: request.from.code, paused: false },
  ]);
  expect(await request.row()).toMatchObject({ ball_holder: 'REQUESTING' });
  t.at('2026-03-12T23:30:00Z');
  await request.give(officerOf(request.to), 'waiveMlaRequestInformation');
  expect(await clocks()).toMatchObject([
    { kind: 'DECISION', paused: false, due_at: new Date('2026-04-11T23:59:59.999Z') },
    { kind: 'INFORMATION', result: 'CANCELLED' },
  ]);
  expect(await request.row()).toMatchObject({ ball_holder: 'REQUESTED' });
});

test('a postponement is looked at again on the day that was said with it', async () => {
  t.at(days(-1));
  const request = await t.w.request({ ...(await t.w.pair()), status: 'POSTPONED' });
  const { rows } = await t.w.test.owner.query(
    `select c.amount, c.result, to_char(c.due_at at time zone 'UTC', 'YYYY-MM-DD') = p.review_on::text as fixed
     from mla_request_clock c join mla_request_postponement p on p.request_id = c.request_id
     where c.request_id = $1 and c.kind = 'POSTPONEMENT_REVIEW'`,
    [request.key],
  );
  expect(rows).toEqual([{ amount: null, result: null, fixed: true }]);
});
