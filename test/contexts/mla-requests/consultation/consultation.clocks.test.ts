import { beforeAll, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { extendMlaRequestClock } from '../../../../src/contexts/mla-requests/clocks/commands/extend-mla-request-clock.js';
import { ClockKind, DelayReason } from '../../../../src/contexts/mla-requests/index.js';
import { officerOf, type TestState } from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { TestRequest } from '../../../support/world-requests.js';

/** Who is to answer by when, and what waits for that. */
let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2026-03-02T09:00:00Z');
});

async function clocks(request: TestRequest, kind: string): Promise<string[]> {
  const { rows } = await t.w.test.owner.query<{ said: string }>(
    `select concat_ws(' ', state, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI'), coalesce(result, 'RUNS')) as said
     from mla_request_clock where request_id = $1 and kind = $2 order by started_at, id`,
    [request.key, kind],
  );
  return rows.map(({ said }) => said);
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

async function examined(from?: TestState): Promise<TestRequest> {
  t.at('2026-03-02T09:00:00Z');
  return t.w.request({
    from: from ?? (await t.w.state()),
    to: await t.w.state(),
    status: 'UNDER_EXAMINATION',
  });
}

test('a consultation runs for the State that is to answer, until it does', async () => {
  const request = await examined();
  const about = { about: 'REFUSAL', answerDueOn: '2026-03-10' };
  await request.give(officerOf(request.to), 'openMlaRequestConsultation', about);
  const { code } = request.from;
  expect(await clocks(request, 'CONSULTATION')).toEqual([`${code} 2026-03-10T23:59 RUNS`]);
  await request.give(officerOf(request.to), 'sayInMlaRequestConsultation');
  expect(await clocks(request, 'CONSULTATION')).toEqual([`${code} 2026-03-10T23:59 RUNS`]);
  await request.give(officerOf(request.from), 'sayInMlaRequestConsultation');
  expect(await clocks(request, 'CONSULTATION')).toEqual([`${code} 2026-03-10T23:59 MET`]);
});

test('a consultation that the requesting State opens runs for the other, beside one that runs for itself', async () => {
  const request = await examined();
  const about = { about: 'COSTS', answerDueOn: '2026-03-10' };
  await request.give(officerOf(request.to), 'openMlaRequestConsultation', about);
  await request.give(officerOf(request.from), 'openMlaRequestConsultation', about);
  const running = (await clocks(request, 'CONSULTATION')).map((one) => one.slice(0, 2)).sort();
  expect(running).toEqual([request.from.code, request.to.code].sort());
});

test('each consultation has its own period, which its own answer ends', async () => {
  const request = await examined();
  const { code } = request.from;
  for (const answerDueOn of ['2026-03-20', '2026-03-10'])
    await request.give(officerOf(request.to), 'openMlaRequestConsultation', { about: 'COSTS', answerDueOn });
  expect((await clocks(request, 'CONSULTATION')).sort()).toEqual([
    `${code} 2026-03-10T23:59 RUNS`,
    `${code} 2026-03-20T23:59 RUNS`,
  ]);
  // What is said is said in the consultation that was opened last.
  await request.give(officerOf(request.from), 'sayInMlaRequestConsultation');
  expect((await clocks(request, 'CONSULTATION')).sort()).toEqual([
    `${code} 2026-03-10T23:59 MET`,
    `${code} 2026-03-20T23:59 RUNS`,
  ]);
});

test('of several, each State is given more time for the one of its own that is due first', async () => {
  const request = await examined();
  const open = (state: TestState, answerDueOn: string) =>
    request.give(officerOf(state), 'openMlaRequestConsultation', { about: 'COSTS', answerDueOn });
  const { from, to } = request;
  await open(from, '2026-03-09');
  await open(to, '2026-03-20');
  await open(to, '2026-03-10');
  const extend = async (state: TestState, dueOn: string) => {
    const more = {
      ...{ id: request.id, expectedVersion: await request.version(), kind: ClockKind.CONSULTATION },
      ...{ dueOn, reason: DelayReason.TRANSLATION, text: 'It is being translated.' },
    };
    const context = t.w.test.service.contextFor(officerOf(state), 'test');
    await t.during(() => context.run('extendMlaRequestClock', more, extendMlaRequestClock));
  };
  await extend(from, '2026-03-12');
  await extend(to, '2026-03-16');
  t.at('2026-03-14T12:00:00Z');
  await extend(from, '2026-03-30');
  expect((await clocks(request, 'CONSULTATION')).sort()).toEqual(
    [
      `${to.code} 2026-03-16T23:59 RUNS`,
      `${from.code} 2026-03-30T23:59 RUNS`,
      `${from.code} 2026-03-12T23:59 RUNS`,
    ].sort(),
  );
});

test('one that is concluded in silence ends its clock; late, as it was', async () => {
  const request = await examined();
  const about = { about: 'REFUSAL', answerDueOn: '2026-03-10' };
  await request.give(officerOf(request.to), 'openMlaRequestConsultation', about);
  t.at('2026-03-11T00:00:00Z');
  await request.give(officerOf(request.to), 'concludeMlaRequestConsultation');
  expect(await clocks(request, 'CONSULTATION')).toEqual([`${request.from.code} 2026-03-10T23:59 LATE`]);
});

test('R2: the day that was given ends where the other State is', async () => {
  const request = await examined(await stateIn('America/New_York'));
  const about = { about: 'REFUSAL', answerDueOn: '2026-03-10' };
  await request.give(officerOf(request.to), 'openMlaRequestConsultation', about);
  const conclude = () => request.give(officerOf(request.to), 'concludeMlaRequestConsultation');
  t.at('2026-03-11T03:59:59.999Z');
  expect((await refusal(conclude())).code).toBe('CONFLICT');
  t.at('2026-03-11T04:00:00.000Z');
  await conclude();
});

test('whether a day lies ahead is judged where the State is that names it', async () => {
  const to = await stateIn('Pacific/Auckland');
  t.at('2026-03-02T13:00:00Z');
  const request = await t.w.request({ from: await t.w.state(), to, status: 'UNDER_EXAMINATION' });
  const open = (answerDueOn: string) =>
    request.give(officerOf(to), 'openMlaRequestConsultation', { about: 'COSTS', answerDueOn });
  // In Auckland it is the third of March already.
  expect((await refusal(open('2026-03-03'))).code).toBe('BAD_USER_INPUT');
  await open('2026-03-04');
});

test('a request lapses when the time to answer is over where the requesting State is, and not before what it was given more', async () => {
  const from = await stateIn('America/New_York');
  const request = await examined(from);
  await request.give(officerOf(request.to), 'askMlaRequestInformation', { answerDueOn: '2026-03-10' });
  const lapse = () => request.by(request.to, 'lapseMlaRequest');
  t.at('2026-03-11T01:00:00Z');
  expect((await refusal(lapse())).code).toBe('INCOMPLETE');
  const more = {
    ...{ id: request.id, expectedVersion: await request.version(), kind: ClockKind.INFORMATION },
    ...{ dueOn: '2026-03-20', reason: DelayReason.TRANSLATION, text: 'It is being translated.' },
  };
  const context = t.w.test.service.contextFor(officerOf(from), 'test');
  await t.during(() => context.run('extendMlaRequestClock', more, extendMlaRequestClock));
  t.at('2026-03-12T00:00:00Z');
  expect((await refusal(lapse())).code).toBe('INCOMPLETE');
  t.at('2026-03-21T04:00:00Z');
  await lapse();
  expect((await request.row()).status).toBe('LAPSED');
});

test('a postponement that is reviewed is looked at again on the new day', async () => {
  t.at('2026-03-02T09:00:00Z');
  const request = await t.w.request({ ...(await t.w.pair()), status: 'POSTPONED' });
  await request.give(officerOf(request.to), 'reviewMlaRequestPostponement', { reviewOn: '2027-06-30' });
  expect(await clocks(request, 'POSTPONEMENT_REVIEW')).toEqual([`${request.to.code} 2027-06-30T23:59 RUNS`]);
});
