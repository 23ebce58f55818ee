import { beforeAll, describe, expect, test } from 'vitest';
import { bindingConditions, MlaRequest } from '../../../../src/contexts/mla-requests/index.js';
import { dayAt, endOfDay } from '../../../../src/platform/calendar/days.js';
import type { Operation } from '../../../../src/platform/commands/operation.js';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import type { Viewer } from '../../../../src/platform/viewer.js';
import { officerOf, prosecutorOf, supervisorOf } from '../../../support/personas.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';
import { midnights, stateIn } from '../../../support/zones.js';

let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2026-01-02T09:00:00Z');
});

const paths = ['answered', 'planned', 'plain'] as const;
const days = (count: number): Date => new Date(Date.now() + count * 86_400_000);
const dayOf = (count: number): string => dayAt(days(count), 'UTC');
const text = 'For this proceeding alone.';

/** A request that was accepted 20 days ago on conditions that end on these days, counted from now; null for without end. */
async function bound(...ends: readonly (number | null)[]): Promise<TestRequest> {
  t.at(days(-20));
  const request = await t.w.request({ ...(await t.w.pair()), status: 'UNDER_EXAMINATION' });
  const conditions = ends.map((end) => ({
    ...{ kind: 'USE_LIMITATION', text, expiresOn: end === null ? null : dayOf(end) },
  }));
  await request.give(officerOf(request.to), 'proposeMlaRequestConditions', { conditions });
  await request.give(supervisorOf(request.to), 'sendMlaRequestConditions');
  for (const conditionId of await conditionsOf(request))
    await request.by(request.from, 'acceptMlaRequestCondition', { conditionId });
  t.at(new Date());
  return request;
}

async function conditionsOf({ key }: TestRequest): Promise<readonly string[]> {
  const { rows } = await t.w.test.owner.query<{ id: string }>(
    'select id from mla_request_condition where request_id = $1 order by position',
    [key],
  );
  return rows.map(({ id }) => globalId('MlaRequestCondition', id));
}

const query = `query E($id: ID!) { mlaRequest(id: $id) { nextDueAt conditions { binds }
  clocks(first: 50) { edges { node { kind isRunning stoppedAt result dueAt state { code } } } }
  runningClocks { kind dueAt } } }`;

/** What is read of the expiry of conditions, the same on every way of reading. */
async function read(viewer: Viewer, request: TestRequest): Promise<any> {
  const found: any[] = [];
  for (const path of paths) {
    const { data, codes } = await t.w.test.ask(viewer, query, { id: request.id }, path);
    expect(codes).toEqual([]);
    const { clocks, runningClocks, nextDueAt, conditions } = data?.mlaRequest;
    const expires = ({ kind }: any): boolean => kind === 'CONDITION_EXPIRY';
    found.push({
      clocks: clocks.edges.map(({ node }: any) => node).filter(expires),
      running: runningClocks.filter(expires).map(({ dueAt }: any) => dueAt),
      binds: conditions.map(({ binds }: any) => binds),
      nextDueAt,
    });
  }
  expect(found).toEqual([found[0], found[0], found[0]]);
  return found[0];
}

async function listed(viewer: Viewer, filter: object): Promise<readonly string[]> {
  const list = `query L($filter: MlaRequestFilter) { mlaRequests(first: 50, filter: $filter) { edges { node { id } } } }`;
  const found: (readonly string[])[] = [];
  for (const path of paths) {
    const { data, codes } = await t.w.test.ask(viewer, list, { filter }, path);
    expect(codes).toEqual([]);
    found.push(data?.mlaRequests.edges.map(({ node }: any) => node.id));
  }
  expect(found).toEqual([found[0], found[0], found[0]]);
  return found[0] as readonly string[];
}

describe('the end of a condition that binds', () => {
  test('has a clock for the requesting State, one for each day on which conditions end, and is due to nobody', async () => {
    const request = await bound(5, 30, 5, null);
    for (const state of [request.from, request.to]) {
      const { clocks, running, binds, nextDueAt } = await read(officerOf(state), request);
      const ends = [5, 30].map((end) => endOfDay(dayOf(end), 'UTC').toISOString());
      expect(running).toEqual(ends);
      const runs = { isRunning: true, result: null, stoppedAt: null, state: { code: request.from.code } };
      expect(clocks).toMatchObject([runs, runs]);
      expect(binds).toEqual([true, true, true, true]);
      expect(ends).not.toContain(nextDueAt);
    }
  });

  test('is seen by both States when it comes near, and before and after it is not', async () => {
    const request = await bound(5);
    await request.assignIn(request.to);
    for (const viewer of [officerOf(request.from), officerOf(request.to), prosecutorOf(request.to)]) {
      expect(await listed(viewer, { conditionEndsWithinDays: 7 })).toEqual([request.id]);
      expect(await listed(viewer, { conditionEndsWithinDays: 4 })).toEqual([]);
      expect(await listed(viewer, { clockRunning: ['CONDITION_EXPIRY'] })).toEqual([request.id]);
    }
    expect(await listed(officerOf(await t.w.state()), { conditionEndsWithinDays: 7 })).toEqual([]);
    const ended = await bound(-5);
    for (const state of [ended.from, ended.to])
      for (const filter of [{ conditionEndsWithinDays: 7 }, { clockRunning: ['CONDITION_EXPIRY'] }])
        expect(await listed(officerOf(state), filter)).toEqual([]);
  });

  test('comes by itself: the clock has ended with the day, nothing is overdue, and the condition binds no longer', async () => {
    const request = await bound(-5, 5);
    await request.give(officerOf(request.to), 'executeMlaRequest');
    await request.by(request.to, 'transmitMlaRequestEvidence');
    for (const state of [request.from, request.to]) {
      const viewer = officerOf(state);
      const { clocks, running, binds } = await read(viewer, request);
      const end = endOfDay(dayOf(-5), 'UTC').toISOString();
      expect(clocks).toMatchObject([
        { isRunning: false, result: 'EXPIRED', stoppedAt: end, dueAt: end },
        { isRunning: true, result: null, stoppedAt: null },
      ]);
      expect(running).toEqual([endOfDay(dayOf(5), 'UTC').toISOString()]);
      expect(binds).toEqual([false, true]);
      for (const filter of [{ overdue: true }, { overdueOf: [request.from.code] }, { dueWithinDays: 0 }])
        expect(await listed(viewer, filter)).toEqual([]);
    }
  });

  test('is not put off by the State that is bound, and no State sets a period for it', async () => {
    const request = await bound(5);
    const refused = async (viewer: Viewer, command: string, input: object): Promise<unknown> => {
      const { codes, errors } = await t.w.mutate(viewer, command, { kind: 'CONDITION_EXPIRY', ...input });
      expect(codes).toEqual(['BAD_USER_INPUT']);
      return errors[0]?.extensions['problems'];
    };
    const problems = [{ field: 'input.kind' }];
    expect(
      await refused(officerOf(request.from), 'extendMlaRequestClock', {
        ...{ id: request.id, expectedVersion: await request.version() },
        ...{ dueOn: dayOf(50), reason: 'OTHER', text: 'More time.' },
      }),
    ).toMatchObject(problems);
    const period = { amount: 5, unit: 'CALENDAR_DAYS', source: 'Act 7' };
    expect(await refused(supervisorOf(request.from), 'setClockTarget', period)).toMatchObject(problems);
  });

  test('past the commands, is moved by nobody, nor ended by the State that is bound', async () => {
    const request = await bound(5);
    const move = (state: typeof request.from, change: string) =>
      t.w.test.sqlAs(
        officerOf(state),
        `do $do$ begin
           insert into mla_request_event (id, request_id, by_state, command, status, occurred_at)
             values (gen_random_uuid(), '${request.key}', '${state.code}', 'acceptMlaRequestCondition', 'ACCEPTED_WITH_CONDITIONS', now());
           update mla_request_clock set ${change} where request_id = '${request.key}' and kind = 'CONDITION_EXPIRY';
         end $do$`,
      );
    const ended = "is_running = false, stopped_at = now(), result = 'MET'";
    const stays = 'until when a condition binds stays';
    for (const state of [request.from, request.to])
      await expect(move(state, "due_at = due_at - interval '1 day'")).rejects.toThrow(stays);
    await expect(move(request.from, ended)).rejects.toThrow(stays);
    await expect(move(request.to, ended)).resolves.toBeDefined();
  });

  test('comes sooner when the requested State notes that it was kept; another that ends with it binds on', async () => {
    const request = await bound(5, 5);
    const [first, other] = await conditionsOf(request);
    const fulfil = (conditionId: string | undefined) =>
      request.give(officerOf(request.to), 'fulfilMlaRequestCondition', { conditionId });
    await fulfil(first);
    expect(await read(officerOf(request.from), request)).toMatchObject({
      ...{ binds: [false, true], clocks: [{ isRunning: true }] },
    });
    await fulfil(other);
    expect(await read(officerOf(request.from), request)).toMatchObject({
      ...{ binds: [false, false], running: [], clocks: [{ isRunning: false, result: 'MET' }] },
    });
  });

  test('that is noted as kept after its day leaves the clock as it ended', async () => {
    const request = await bound(-5);
    const [conditionId] = await conditionsOf(request);
    await request.give(officerOf(request.to), 'fulfilMlaRequestCondition', { conditionId });
    expect((await read(officerOf(request.to), request)).clocks).toMatchObject([{ result: 'EXPIRED' }]);
  });

  test('outlives the request: what was obtained is used after it is closed', async () => {
    const request = await bound(5);
    await request.give(officerOf(request.to), 'executeMlaRequest');
    await request.give(officerOf(request.from), 'closeMlaRequest');
    expect((await read(officerOf(request.from), request)).clocks).toMatchObject([{ isRunning: true }]);
  });
});

test.each(midnights)(
  'R17: in %s a condition binds until the end of %s there, and its clock runs as long',
  async (zone, day, last, next) => {
    t.at('2027-01-04T12:00:00Z');
    const [from, to] = [await stateIn(t.w, zone), await t.w.state()];
    const request = await t.w.request({ from, to, status: 'UNDER_EXAMINATION' });
    const conditions = [{ kind: 'USE_LIMITATION', text, expiresOn: day }];
    await request.give(officerOf(to), 'proposeMlaRequestConditions', { conditions });
    await request.give(supervisorOf(to), 'sendMlaRequestConditions');
    await request.by(from, 'acceptMlaRequestCondition');
    const { rows } = await t.w.test.owner.query(
      "select due_at, time_zone from mla_request_clock where request_id = $1 and kind = 'CONDITION_EXPIRY'",
      [request.key],
    );
    expect(rows).toEqual([{ due_at: new Date(new Date(next).getTime() - 1), time_zone: zone }]);
    expect(await binding(request, last)).toEqual([text]);
    expect(await binding(request, next)).toEqual([]);
  },
);

/** What binds the requesting State at an instant. */
async function binding({ key, from }: TestRequest, now: string): Promise<readonly string[]> {
  const em = t.w.test.service.orm.em.fork();
  em.setSessionContext({
    variables: {
      'app.viewer_id': 'somebody',
      'app.viewer_role': 'CENTRAL_AUTHORITY_OFFICER',
      'app.viewer_state': from.code,
    },
  });
  return em.transactional(async (transaction) => {
    const record = await transaction.findOneOrFail(MlaRequest, key);
    const found = await bindingConditions({ em: transaction, now: new Date(now) } as Operation, record);
    return found.map(({ text: words }) => words);
  });
}
