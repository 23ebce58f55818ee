import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { AssistanceType } from '../../../../src/contexts/directory/index.js';
import { officerOf, supervisorOf, type TestState } from '../../../support/personas.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';
import type { Contents } from '../../../support/world.js';

let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2026-11-02T09:00:00Z');
});

/** A State whose offices work by a calendar, written as the owner. */
async function stateIn(
  timeZone: string,
  weekend = ['SATURDAY', 'SUNDAY'],
  ...holidays: string[]
): Promise<TestState> {
  const state = await t.w.state();
  const calendar = uuid();
  const { owner } = t.w.test;
  await owner.query(
    `insert into state_calendar (id, state, time_zone, weekend_days, source, updated_at) values ($1, $2, $3, $4, 'a test', now())`,
    [calendar, state.code, timeZone, weekend],
  );
  for (const day of holidays)
    await owner.query(
      `insert into state_holiday (id, calendar_id, state, day, name, source) values ($1, $2, $3, $4, 'A day', 'a test')`,
      [uuid(), calendar, state.code, day],
    );
  return state;
}

/** A request that is submitted at an instant. */
async function submitted(at: string, to: TestState, contents: Contents = {}): Promise<TestRequest> {
  t.at('2026-01-02T09:00:00Z');
  const from = await t.w.state();
  const request = await t.w.request({
    from,
    to,
    status: 'IN_REVIEW',
    contents: { urgent: false, ...contents },
  });
  t.at(at);
  await request.give(supervisorOf(from), 'submitMlaRequest');
  return request;
}

async function clocksOf(request: TestRequest): Promise<any[]> {
  const { rows } = await t.w.test.owner.query(
    `select kind, state, amount, unit, source, started_at, first_due_at, due_at, paused_at, stopped_at, result, is_running,
       time_zone, is_default_calendar from mla_request_clock where request_id = $1 order by started_at, kind`,
    [request.key],
  );
  return rows;
}

const clockOf = async (request: TestRequest, kind: string): Promise<any> =>
  (await clocksOf(request)).filter((clock) => clock.kind === kind).at(-1);

const due = async (request: TestRequest, kind: string): Promise<string> =>
  (await clockOf(request, kind)).due_at.toISOString() as string;

describe('submission starts the clocks of the requested State', () => {
  test('before it, nothing runs', async () => {
    const request = await t.w.request({ ...(await t.w.pair()), status: 'IN_REVIEW' });
    expect(await clocksOf(request)).toEqual([]);
    expect(await request.row()).toMatchObject({ ball_holder: 'REQUESTING', ball_since: null });
  });

  test('under the references, each named by its source', async () => {
    const request = await submitted('2026-11-02T09:00:00Z', await t.w.state());
    expect(await clocksOf(request)).toMatchObject([
      {
        kind: 'ACKNOWLEDGEMENT',
        state: request.to.code,
        amount: 7,
        unit: 'CALENDAR_DAYS',
        is_default_calendar: true,
      },
      { kind: 'DECISION', state: request.to.code, amount: 30, unit: 'CALENDAR_DAYS', time_zone: 'UTC' },
    ]);
    expect((await clockOf(request, 'DECISION')).source).toContain('2014/41/EU');
    expect(await request.docket()).toMatchObject({
      next_due_at: new Date('2026-11-09T23:59:59.999Z'),
      answer_due_at: new Date('2026-11-09T23:59:59.999Z'),
    });
  });

  test.each([
    ['Europe/Zurich', '2026-11-25T22:59:59Z', '2026-12-02T22:59:59.999Z'],
    ['Europe/Zurich', '2026-11-25T23:00:00Z', '2026-12-03T22:59:59.999Z'],
    ['Europe/Zurich', '2026-03-24T12:00:00Z', '2026-03-31T21:59:59.999Z'],
    ['Europe/Zurich', '2026-10-20T12:00:00Z', '2026-10-27T22:59:59.999Z'],
    ['America/New_York', '2026-03-05T03:00:00Z', '2026-03-12T03:59:59.999Z'],
    ['Asia/Kathmandu', '2026-11-25T18:14:59Z', '2026-12-02T18:14:59.999Z'],
    ['Asia/Kathmandu', '2026-11-25T18:15:00Z', '2026-12-03T18:14:59.999Z'],
    ['Pacific/Kiritimati', '2026-12-31T09:59:59Z', '2027-01-07T09:59:59.999Z'],
    ['Africa/Cairo', '2026-10-23T12:00:00Z', '2026-10-30T21:59:59.999Z'],
  ])('a week in %s from %s ends %s', async (zone, start, end) => {
    expect(await due(await submitted(start, await stateIn(zone)), 'ACKNOWLEDGEMENT')).toBe(end);
  });

  test('in hours where freezing is urgent', async () => {
    const particulars = { propertyDescription: 'One account' };
    const items = [{ type: AssistanceType.SEARCH_SEIZURE_FREEZING, particulars }];
    const urgent = { items, urgent: true, urgencyReason: 'The balance is moving.' };
    const request = await submitted('2026-03-28T12:00:00Z', await stateIn('Europe/Zurich'), urgent);
    expect(await due(request, 'DECISION')).toBe('2026-03-30T12:00:00.000Z');
    expect((await clockOf(request, 'DECISION')).source).toContain('2018/1805');
  });

  test('under what the requested State set, towards this counterpart before in general', async () => {
    const to = await stateIn('Asia/Dubai', ['FRIDAY', 'SATURDAY'], '2026-11-09');
    const target = { kind: 'ACKNOWLEDGEMENT', unit: 'BUSINESS_DAYS', source: 'Our law' };
    await give(to, { ...target, amount: 5 });
    // Tuesday; then Wednesday, Thursday, Sunday, Tuesday (Monday is a holiday), Wednesday.
    const request = await submitted('2026-11-03T09:00:00Z', to);
    expect(await due(request, 'ACKNOWLEDGEMENT')).toBe('2026-11-11T19:59:59.999Z');
    await give(to, { ...target, amount: 1, counterpart: request.from.code });
    const again = await t.w.request({ from: request.from, to, of: request.of, status: 'IN_REVIEW' });
    await again.give(supervisorOf(request.from), 'submitMlaRequest');
    expect(await due(again, 'ACKNOWLEDGEMENT')).toBe('2026-11-04T19:59:59.999Z');
    // What runs keeps its end.
    expect(await due(request, 'ACKNOWLEDGEMENT')).toBe('2026-11-11T19:59:59.999Z');
  });
});

async function give(state: TestState, input: object): Promise<void> {
  const { codes } = await t.w.test.ask(
    supervisorOf(state),
    'mutation ($input: SetClockTargetInput!) { setClockTarget(input: $input) { replayed } }',
    { input },
  );
  expect(codes).toEqual([]);
}

describe('steps end the clocks that wait for them', () => {
  test('in time: met', async () => {
    const request = await submitted('2026-11-02T09:00:00Z', await t.w.state());
    t.at('2026-11-09T23:59:59.999Z');
    await request.give(officerOf(request.to), 'acknowledgeMlaRequest');
    expect(await clockOf(request, 'ACKNOWLEDGEMENT')).toMatchObject({ result: 'MET', is_running: false });
    expect(await request.docket()).toMatchObject({
      next_due_at: new Date('2026-12-02T23:59:59.999Z'),
      answer_due_at: new Date('9999-12-31T00:00:00.000Z'),
    });
  });

  test('a millisecond later: late', async () => {
    const request = await submitted('2026-11-02T09:00:00Z', await t.w.state());
    t.at('2026-11-10T00:00:00.000Z');
    await request.give(officerOf(request.to), 'acknowledgeMlaRequest');
    expect(await clockOf(request, 'ACKNOWLEDGEMENT')).toMatchObject({ result: 'LATE' });
  });

  test('acceptance ends the decision and starts the execution; execution ends that', async () => {
    const request = await submitted('2026-11-02T09:00:00Z', await t.w.state());
    await request.give(officerOf(request.to), 'acknowledgeMlaRequest');
    t.at('2026-11-20T09:00:00Z');
    await request.by(request.to, 'acceptMlaRequest');
    expect(await clockOf(request, 'DECISION')).toMatchObject({ result: 'MET' });
    expect(await due(request, 'EXECUTION')).toBe('2027-02-18T23:59:59.999Z');
    t.at('2027-03-01T09:00:00Z');
    await request.give(officerOf(request.to), 'executeMlaRequest');
    expect(await clockOf(request, 'EXECUTION')).toMatchObject({ result: 'LATE' });
    expect((await clocksOf(request)).filter(({ is_running: runs }) => runs)).toEqual([]);
  });

  test('withdrawal cancels what was not due, and leaves late what was', async () => {
    const request = await submitted('2026-11-02T09:00:00Z', await t.w.state());
    t.at('2026-11-15T09:00:00Z');
    await request.give(officerOf(request.from), 'withdrawMlaRequest');
    expect(await clockOf(request, 'ACKNOWLEDGEMENT')).toMatchObject({ result: 'LATE' });
    expect(await clockOf(request, 'DECISION')).toMatchObject({ result: 'CANCELLED' });
    expect(await request.docket()).toMatchObject({ next_due_at: new Date('9999-12-31T00:00:00.000Z') });
  });

  test('one step is one version of the record', async () => {
    const request = await submitted('2026-11-02T09:00:00Z', await t.w.state());
    const before = await request.version();
    await request.give(officerOf(request.to), 'acknowledgeMlaRequest');
    expect(await request.version()).toBe(before + 1);
  });
});

describe('who holds the ball', () => {
  const periods = async (request: TestRequest): Promise<string[]> => {
    const { rows } = await t.w.test.owner.query(
      'select holder, held_from, held_until from mla_request_ball where request_id = $1 order by held_from, id',
      [request.key],
    );
    return rows.map(
      (row: any) =>
        `${row.holder} ${day(row.held_from)}..${row.held_until === null ? '' : day(row.held_until)}`,
    );
  };
  const day = (at: Date): string => at.toISOString().slice(0, 10);

  test('passes with the status; each one’s days are counted', async () => {
    const request = await submitted('2026-11-02T09:00:00Z', await t.w.state());
    t.at('2026-11-05T09:00:00Z');
    await request.give(officerOf(request.to), 'acknowledgeMlaRequest');
    await request.give(officerOf(request.to), 'proposeMlaRequestRefusal');
    t.at('2026-11-12T09:00:00Z');
    await request.give(supervisorOf(request.to), 'refuseMlaRequest');
    t.at('2026-11-16T21:00:00Z');
    const query = `query ($id: ID!) { mlaRequest(id: $id) { ballHolder ballSince holdings { holder days hours } } }`;
    const context = t.w.test.service.contextFor(officerOf(request.from), 'test');
    expect(context.viewer.state).toBe(request.from.code);
    expect(await periods(request)).toEqual(['REQUESTED 2026-11-02..2026-11-12', 'REQUESTING 2026-11-12..']);
    await request.give(officerOf(request.from), 'closeMlaRequest');
    expect(await periods(request)).toEqual([
      'REQUESTED 2026-11-02..2026-11-12',
      'REQUESTING 2026-11-12..2026-11-16',
      'NOBODY 2026-11-16..',
    ]);
    const { data } = await t.w.test.ask(officerOf(request.from), query, { id: request.id });
    expect(data?.['mlaRequest']).toMatchObject({
      ballHolder: 'NOBODY',
      holdings: [
        { holder: 'REQUESTING', days: 4, hours: 108 },
        { holder: 'REQUESTED', days: 10, hours: 240 },
        { holder: 'EXECUTING', days: 0, hours: 0 },
      ],
    });
  });

  test('a draft that is withdrawn leaves no turn that the other State could see', async () => {
    const request = await t.w.request({ ...(await t.w.pair()), status: 'IN_REVIEW' });
    await request.give(officerOf(request.from), 'withdrawMlaRequest');
    expect(await periods(request)).toEqual([]);
    expect(await request.row()).toMatchObject({ ball_holder: 'NOBODY', ball_since: null });
  });
});
