import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { addDays } from '../../../../src/platform/calendar/days.js';
import { officerOf } from '../../../support/personas.js';
import { testRegister, type Row, type TestRegister } from '../../../support/register.js';
import { ownWorld, type World } from '../../../support/world.js';

let w: World;
let register: TestRegister;

beforeAll(async () => {
  w = await ownWorld();
  register = await testRegister(w);
});

afterAll(() => register.close());

/** The day so many days before today. */
const ago = (days: number): string => addDays(new Date().toISOString().slice(0, 10), -days);

async function brought(more: Row): Promise<Row> {
  const one = register.row(more);
  expect(await register.imported([one])).toMatchObject({ created: 1 });
  return one;
}

/** The clocks of a request, in the order of their kinds, with the days that they begin and end. */
async function clocksOf({ key }: Row): Promise<any[]> {
  const { rows } = await w.test.owner.query(
    `select c.kind, c.state, c.is_running as running, c.result, c.source,
       to_char(c.started_at at time zone c.time_zone, 'YYYY-MM-DD HH24:MI') as started,
       to_char(c.due_at at time zone c.time_zone, 'YYYY-MM-DD') as due
     from mla_request_clock c join mla_request r on r.id = c.request_id
     where r.requesting_reference = $1 or r.requested_reference = $1 order by c.kind`,
    [key],
  );
  return rows;
}

async function listed(filter: object): Promise<readonly { readonly historical: boolean }[]> {
  const ask = `query ($filter: MlaRequestFilter) { mlaRequests(first: 50, filter: $filter, orderBy: BY_DUE) { edges { node {
    requestingReference requestedReference historical ballHolder nextDueAt } } } }`;
  const { data, codes } = await w.test.ask(officerOf(register.own), ask, { filter });
  expect(codes).toEqual([]);
  return data?.mlaRequests.edges.map(({ node }: any) => node);
}

/** Whether a list has the request, which is marked as historical in it. */
async function isListed({ key }: Row, filter: object): Promise<boolean> {
  const nodes = await listed({ ...filter, search: `"${String(key)}"` });
  for (const node of nodes) expect(node.historical).toBe(true);
  return nodes.length === 1;
}

describe('an open request of a register', () => {
  test('is overdue since the day on which its acknowledgement was due, by the register', async () => {
    const one = await brought({ submitted_on: ago(20) });
    expect(await clocksOf(one)).toMatchObject([
      {
        kind: 'ACKNOWLEDGEMENT',
        state: register.other.code,
        running: true,
        source: expect.stringContaining('2014/41'),
        started: `${ago(20)} 00:00`,
        due: ago(13),
      },
      { kind: 'DECISION', running: true, due: addDays(ago(20), 30) },
    ]);
    expect(await isListed(one, { overdue: true, historical: true })).toBe(true);
    expect(await isListed(one, { unanswered: true })).toBe(true);
    expect(await isListed(one, { clockRunning: ['DECISION'], ballHolder: ['REQUESTED'] })).toBe(true);
  });

  test('is due soon, and not overdue, where its days say so', async () => {
    const one = await brought({ submitted_on: ago(27), acknowledged_on: ago(22) });
    expect(await isListed(one, { overdue: true })).toBe(false);
    expect(await isListed(one, { dueWithinDays: 7 })).toBe(true);
    expect(await isListed(one, { dueWithinDays: 1 })).toBe(false);
    expect(await clocksOf(one)).toMatchObject([
      { kind: 'ACKNOWLEDGEMENT', running: false, result: 'MET' },
      { kind: 'DECISION', running: true, due: addDays(ago(27), 30) },
    ]);
  });

  test('has its periods in the calendar and the zone of the State that is bound, and under its targets', async () => {
    const calendar = uuid();
    const { own, other } = register;
    await w.test.owner.query(
      `insert into state_calendar (id, state, time_zone, weekend_days, source, updated_at)
       values ($1, $2, 'Pacific/Auckland', '{FRIDAY,SATURDAY}', 'a test', now())`,
      [calendar, own.code],
    );
    await w.test.owner.query(
      `insert into state_holiday (id, calendar_id, state, day, name, source) values ($1, $2, $3, '2026-03-03', 'A day', 'a test')`,
      [uuid(), calendar, own.code],
    );
    await w.test.owner.query(
      `insert into clock_target (id, kind, state, urgent, amount, unit, origin, source, set_at, current_for)
       values ($1, 'ACKNOWLEDGEMENT', $2, false, 3, 'BUSINESS_DAYS', 'STATE', 'Circular 1', now(), 'a test')`,
      [uuid(), own.code],
    );
    // Sunday, then business days on Monday, (a holiday), Wednesday, Thursday.
    const incoming = await brought({
      direction: 'incoming',
      their_reference: 'Z-1',
      submitted_on: '2026-03-01',
    });
    expect((await clocksOf(incoming))[0]).toMatchObject({
      kind: 'ACKNOWLEDGEMENT',
      state: own.code,
      source: 'Circular 1',
      started: '2026-03-01 00:00',
      due: '2026-03-05',
    });
    const outgoing = await brought({ submitted_on: '2026-03-01' });
    expect((await clocksOf(outgoing))[0]).toMatchObject({ state: other.code, due: '2026-03-08' });
  });

  test('was late where the register says so; whose turn it was is counted from its days', async () => {
    const one = await brought({
      submitted_on: '2020-01-01',
      acknowledged_on: '2020-02-01',
      decided_on: '2020-03-01',
      decision: 'refused',
    });
    expect(await clocksOf(one)).toMatchObject([
      { kind: 'ACKNOWLEDGEMENT', running: false, result: 'LATE' },
      { kind: 'DECISION', running: false, result: 'LATE' },
    ]);
    expect(await isListed(one, { overdue: true })).toBe(false);
    const { rows } = await w.test.owner.query(
      `select b.holder, b.held_from::date::text as first, b.held_until::date::text as last, r.held_by_requested as seconds
       from mla_request_ball b join mla_request r on r.id = b.request_id where r.requesting_reference = $1 order by b.held_from`,
      [one['key']],
    );
    const seconds = 60 * 86_400;
    expect(rows).toEqual([
      { holder: 'REQUESTED', first: '2020-01-01', last: '2020-03-01', seconds },
      { holder: 'REQUESTING', first: '2020-03-01', last: null, seconds },
    ]);
  });
});

describe('what has ended', () => {
  test.each<[string, Row]>([
    ['closed', { executed_on: '2019-05-01', closed_on: '2019-06-01' }],
    ['withdrawn', { withdrawn_on: '2019-05-01' }],
  ])('has no period and is nobody’s turn: %s', async (_how, more) => {
    const one = await brought(more);
    expect(await clocksOf(one)).toEqual([]);
    expect(await isListed(one, {})).toBe(true);
    expect(await isListed(one, { ballHolder: ['NOBODY'] })).toBe(true);
    for (const filter of [{ overdue: true }, { dueWithinDays: 3_000 }, { clockRunning: ['DECISION'] }])
      expect(await isListed(one, filter)).toBe(false);
  });
});

describe('importing again', () => {
  test('lets the periods follow what became of the request', async () => {
    const one = await brought({ submitted_on: ago(40) });
    expect(await isListed(one, { overdue: true })).toBe(true);
    const accepted = { ...one, acknowledged_on: ago(38), decided_on: ago(2), decision: 'accepted' };
    expect(await register.imported([accepted])).toMatchObject({ updated: 1 });
    expect(await clocksOf(one)).toMatchObject([
      { kind: 'ACKNOWLEDGEMENT', running: false, result: 'MET' },
      { kind: 'DECISION', running: false, result: 'LATE' },
      { kind: 'EXECUTION', running: true, started: `${ago(2)} 00:00`, due: addDays(ago(2), 90) },
    ]);
    expect(await isListed(one, { overdue: true })).toBe(false);
    const closed = { ...accepted, executed_on: ago(1), closed_on: ago(0) };
    expect(await register.imported([closed])).toMatchObject({ updated: 1 });
    expect((await clocksOf(one)).filter(({ running }) => running)).toEqual([]);
    expect(await isListed(one, { ballHolder: ['NOBODY'] })).toBe(true);
  });

  test('counts a day that the register corrected', async () => {
    const one = await brought({ submitted_on: ago(60), decided_on: ago(30), decision: 'accepted' });
    expect(await register.imported([{ ...one, decided_on: ago(40) }])).toMatchObject({ updated: 1 });
    expect((await clocksOf(one)).at(-1)).toMatchObject({
      kind: 'EXECUTION',
      running: true,
      started: `${ago(40)} 00:00`,
      due: addDays(ago(40), 90),
    });
    expect(await isListed(one, { dueWithinDays: 51 })).toBe(true);
    expect(await isListed(one, { dueWithinDays: 49 })).toBe(false);
  });
});

test('a request that goes on by commands goes on with its periods', async () => {
  const one = await brought({ direction: 'incoming', their_reference: 'Z-2', submitted_on: '2026-03-01' });
  const { rows } = await w.test.owner.query(
    `select id, version from mla_request where requested_reference = $1`,
    [one['key']],
  );
  const [{ id, version }] = rows;
  await w.give(officerOf(register.own), 'acknowledgeMlaRequest', {
    id: `MlaRequest:${String(id)}`,
    expectedVersion: version,
  });
  // Found by its reference in the register: the acknowledgement gives it no other.
  expect(await clocksOf(one)).toMatchObject([
    { kind: 'ACKNOWLEDGEMENT', running: false, result: 'LATE' },
    { kind: 'DECISION', running: true },
  ]);
});
