import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { globalId } from '../../../../src/platform/reads/global-id.js';
import { officerOf, type TestState } from '../../../support/personas.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import { TestRequest } from '../../../support/world-requests.js';
import { completeContents } from '../../../support/world.js';

let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2026-11-02T09:00:00Z');
});

/** Since when the clocks of a request run, and until when, as `KIND start due`. */
async function clocksOf({ key }: TestRequest): Promise<string[]> {
  const { rows } = await t.w.test.owner.query<{ kind: string; started_at: Date; due_at: Date }>(
    'select kind, started_at, due_at from mla_request_clock where request_id = $1 and is_running order by kind',
    [key],
  );
  return rows.map((row) => `${row.kind} ${row.started_at.toISOString()} ${row.due_at.toISOString()}`);
}

async function stateIn(timeZone: string): Promise<TestState> {
  const state = await t.w.state();
  await t.w.test.owner.query(
    `insert into state_calendar (id, state, time_zone, weekend_days, source, updated_at)
     values ($1, $2, $3, '{SATURDAY,SUNDAY}', 'a test', now())`,
    [uuid(), state.code, timeZone],
  );
  return state;
}

async function registered(own: TestState, receivedOn: string): Promise<TestRequest> {
  const absent = await t.w.state({ onRepatria: false });
  const { key } = await t.w.give(officerOf(own), 'registerMlaRequest', {
    ...{
      requestingState: absent.code,
      requestingReference: 'MJ 1',
      receivedOn,
      contents: completeContents(),
    },
  });
  const { case_id: of } = await t.w.recordOf('mla_request', key);
  return new TestRequest(t.w, key, { id: globalId('Case', of), key: of, lead: own }, absent, own);
}

describe('a request that came on paper', () => {
  test.each([
    ['UTC', '2026-11-02T00:00:00.000Z', '2026-11-09T23:59:59.999Z', '2026-12-02T23:59:59.999Z'],
    ['America/New_York', '2026-11-02T05:00:00.000Z', '2026-11-10T04:59:59.999Z', '2026-12-03T04:59:59.999Z'],
    ['Asia/Dubai', '2026-11-01T20:00:00.000Z', '2026-11-09T19:59:59.999Z', '2026-12-02T19:59:59.999Z'],
  ])('is due from the day it was received, not from its entry: in %s', async (zone, start, week, month) => {
    t.at('2026-11-05T09:00:00Z');
    const request = await registered(await stateIn(zone), '2026-11-02');
    expect(await clocksOf(request)).toEqual([
      `ACKNOWLEDGEMENT ${start} ${week}`,
      `DECISION ${start} ${month}`,
    ]);
  });

  test('is overdue from the beginning where it lay too long', async () => {
    t.at('2026-11-20T09:00:00Z');
    const request = await registered(await t.w.state(), '2026-11-02');
    expect((await request.docket()).answer_due_at).toEqual(new Date('2026-11-09T23:59:59.999Z'));
  });
});

test('of a request that travels on paper, periods count from its arrival', async () => {
  const from = await t.w.state();
  const to = await t.w.state({ onRepatria: false });
  t.at('2026-11-02T09:00:00Z');
  const request = await t.w.request({ from, to, status: 'SUBMITTED' });
  t.at('2026-11-12T09:00:00Z');
  await request.give(officerOf(from), 'receiveMlaRequest', {
    onPaper: { happenedOn: '2026-11-10', reference: 'Letter 4' },
  });
  expect(await clocksOf(request)).toEqual([
    'ACKNOWLEDGEMENT 2026-11-10T00:00:00.000Z 2026-11-17T23:59:59.999Z',
    'DECISION 2026-11-10T00:00:00.000Z 2026-12-10T23:59:59.999Z',
  ]);
});

test('between two States that take part, who opens a request late has no more time for it', async () => {
  t.at('2026-11-02T09:00:00Z');
  const request = await t.w.request({ ...(await t.w.pair()), status: 'SUBMITTED' });
  const before = await clocksOf(request);
  t.at('2026-11-08T09:00:00Z');
  await request.give(officerOf(request.to), 'receiveMlaRequest');
  expect(await clocksOf(request)).toEqual(before);
});
