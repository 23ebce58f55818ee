import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../src/platform/viewer.js';
import * as people from '../../../support/personas.js';
import { timedWorld, type TimedWorld } from '../../../support/timed-world.js';
import type { Status, TestRequest } from '../../../support/world-requests.js';
import { auckland, losAngeles, stateIn } from '../../../support/zones.js';

const { officerOf, supervisorOf, auditorOf, prosecutorOf } = people;

let t: TimedWorld;
beforeAll(async () => {
  t = await timedWorld('2026-03-02T12:00:00Z');
});

interface Asked {
  readonly side: 'REQUESTING' | 'REQUESTED';
  readonly state?: string | null;
  readonly counterpart?: string;
  readonly fromYear?: number;
  readonly untilYear?: number;
  readonly by?: readonly string[];
}

const query = `query ($side: MlaRequestStatisticsSide!, $state: CountryCode, $counterpart: CountryCode, $fromYear: Int, $untilYear: Int, $by: [MlaRequestStatisticsHeading!]! = []) {
  mlaRequestStatistics(side: $side, state: $state, counterpart: $counterpart, fromYear: $fromYear, untilYear: $untilYear, by: $by) {
    state { code } counterpart { code } year status requests underWay acknowledged daysToAcknowledgement decided daysToDecision
    executed daysToExecution refused daysHeldByRequestingState daysHeldByRequestedState daysHeldByExecutingAuthorities } }`;

async function ask(viewer: Viewer, asked: Asked, path?: 'planned' | 'plain'): Promise<any[]> {
  const { data, errors } = await t.w.test.ask(viewer, query, { ...asked }, path);
  expect(errors).toEqual([]);
  return data?.['mlaRequestStatistics'];
}

/** How many there are in all. */
const counted = async (viewer: Viewer, asked: Asked): Promise<number> =>
  (await ask(viewer, asked)).reduce((total: number, { requests }) => total + Number(requests), 0);

async function several(
  number: number,
  wish: Parameters<TimedWorld['w']['request']>[0],
): Promise<TestRequest[]> {
  const requests: TestRequest[] = [];
  for (let at = 0; at < number; at += 1) requests.push(await t.w.request(wish));
  return requests;
}

describe('the two States', () => {
  test('read how many there are by status, each what exists for it', async () => {
    const pair = await t.w.pair();
    for (const status of ['DRAFT', 'SUBMITTED', 'SUBMITTED', 'REFUSED'] as Status[])
      await t.w.request({ ...pair, status });
    const byStatus = (state: people.TestState, side: Asked['side']) =>
      ask(officerOf(state), { side, state: state.code, by: ['STATUS'] });
    expect(await byStatus(pair.from, 'REQUESTING')).toMatchObject([
      { status: 'DRAFT', requests: 1, underWay: 0 },
      { status: 'REFUSED', requests: 1, underWay: 0, decided: 1, refused: 1 },
      { status: 'SUBMITTED', requests: 2, underWay: 2, acknowledged: 0, daysToAcknowledgement: null },
    ]);
    expect(await byStatus(pair.to, 'REQUESTED')).toMatchObject([
      { status: 'REFUSED', requests: 1 },
      { status: 'SUBMITTED', requests: 2 },
    ]);
    expect(await byStatus(pair.from, 'REQUESTED')).toEqual([]);
  });

  test('read how many days it took, and whose turn it was, up to now', async () => {
    t.at('2026-03-02T12:00:00Z');
    const { from, to } = await t.w.pair();
    const [first, second] = await several(2, { from, to, status: 'SUBMITTED' });
    t.at('2026-03-04T12:00:00Z');
    await first?.give(officerOf(to), 'acknowledgeMlaRequest');
    t.at('2026-03-05T12:00:00Z');
    await second?.give(officerOf(to), 'acknowledgeMlaRequest');
    t.at('2026-03-12T12:00:00Z');
    await first?.by(to, 'acceptMlaRequest');
    const [row] = await ask(officerOf(from), { side: 'REQUESTING', state: from.code });
    expect(row).toMatchObject({
      ...{ state: null, counterpart: null, year: null, status: null },
      ...{ requests: 2, underWay: 2, acknowledged: 2, daysToAcknowledgement: 2.5 },
      ...{ decided: 1, daysToDecision: 10, executed: 0, daysToExecution: null, refused: 0 },
      daysHeldByRequestingState: 0,
    });
    // The turns last on, by the clock of the database.
    const since = (Date.now() - Date.parse('2026-03-02T12:00:00Z')) / 86_400_000;
    expect(row.daysHeldByRequestedState).toBeCloseTo(since, 0);
  });

  test('read them by counterpart and year, of the years and the counterpart that are asked for', async () => {
    const { from, to } = await t.w.pair();
    const other = await t.w.state();
    t.at('2024-05-06T12:00:00Z');
    await several(2, { from, to, status: 'SUBMITTED' });
    t.at('2026-03-02T12:00:00Z');
    await several(1, { from, to, status: 'ACKNOWLEDGED' });
    await several(1, { from, to: other, status: 'SUBMITTED' });
    const mine = (asked: object) => ask(auditorOf(from), { side: 'REQUESTING', state: from.code, ...asked });
    const rows = [
      { counterpart: { code: to.code }, year: 2024, requests: 2 },
      { counterpart: { code: to.code }, year: 2026, requests: 1 },
      { counterpart: { code: other.code }, year: 2026, requests: 1 },
    ];
    const found = await mine({ by: ['COUNTERPART', 'YEAR'] });
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining(
        rows.map((row) => expect.objectContaining({ ...row, state: null, status: null })),
      ),
    );
    expect(await mine({ counterpart: to.code })).toMatchObject([{ counterpart: null, requests: 3 }]);
    expect(await mine({ by: ['YEAR'], fromYear: 2025 })).toMatchObject([{ year: 2026, requests: 2 }]);
    expect(await mine({ by: ['YEAR'], untilYear: 2025 })).toMatchObject([{ year: 2024, requests: 2 }]);
    expect(await mine({ by: ['STATE'] })).toMatchObject([{ state: { code: from.code }, requests: 4 }]);
  });

  test.each([
    [auckland, '2025-12-31T11:00:00Z', 2026],
    [losAngeles, '2026-01-01T07:59:59Z', 2025],
  ])('count by the year where the requesting State is (%s)', async (zone, instant, year) => {
    const [from, to] = [await stateIn(t.w, zone), await t.w.state()];
    t.at(instant);
    await t.w.request({ from, to, status: 'SUBMITTED' });
    t.at('2026-03-02T12:00:00Z');
    // A State that moves to another zone does not move its requests to another year.
    await t.w.test.owner.query(`update state_calendar set time_zone = 'UTC' where state = $1`, [from.code]);
    for (const state of [from, to])
      expect(
        await ask(officerOf(state), {
          side: state === from ? 'REQUESTING' : 'REQUESTED',
          state: state.code,
          by: ['YEAR'],
        }),
      ).toMatchObject([{ year, requests: 1 }]);
  });

  test('an officer is not told of a request that is kept from them, and nobody else misses it', async () => {
    const { from, to } = await t.w.pair();
    const [kept] = await several(2, { from, to, status: 'ACKNOWLEDGED' });
    const restrict = {
      id: kept?.id ?? '',
      officers: [`${to.code}-insider`],
      reason: 'A source in the bank.',
    };
    await t.w.give(supervisorOf(to), 'restrictMlaRequest', restrict);
    const asked: Asked = { side: 'REQUESTED', state: to.code };
    for (const by of [[], ['STATUS'], ['COUNTERPART', 'YEAR']]) {
      expect(await counted(officerOf(to), { ...asked, by })).toBe(1);
      for (const knows of [officerOf(to, 'insider'), supervisorOf(to), auditorOf(to), people.auditor])
        expect(await counted(knows, { ...asked, by })).toBe(2);
    }
    expect(await counted(officerOf(from), { side: 'REQUESTING', state: from.code })).toBe(2);
    await t.w.give(supervisorOf(to), 'liftMlaRequestRestriction', {
      id: restrict.id,
      reason: 'It is public now.',
    });
    expect(await counted(officerOf(to), asked)).toBe(2);
  });
});

describe('everybody else', () => {
  const others = (from: people.TestState, third: people.TestState): Viewer[] => [
    ...[people.starStaff, people.secretariat, people.systemAdmin, people.dashboard, people.stranger],
    ...[officerOf(third), auditorOf(third), prosecutorOf(from), { ...people.dashboard, state: from.code }],
  ];

  test('is told only of three requests and more under one heading', async () => {
    const { from, to } = await t.w.pair();
    const third = await t.w.state();
    await several(3, { from, to, status: 'SUBMITTED' });
    await several(2, { from, to, status: 'REFUSED' });
    await several(2, { from, to: third, status: 'SUBMITTED' });
    for (const viewer of others(from, await t.w.state())) {
      const mine = (by: string[]) => ask(viewer, { side: 'REQUESTING', state: from.code, by });
      expect(await mine(['STATUS'])).toMatchObject([{ status: 'SUBMITTED', requests: 5 }]);
      expect(await mine([])).toMatchObject([{ requests: 5 }]);
      // Of five, two were refused and three not: to tell either would tell the other.
      expect(await mine(['COUNTERPART'])).toMatchObject([
        { counterpart: { code: to.code }, requests: 5, underWay: null, decided: null, refused: null },
      ]);
      expect((await mine(['COUNTERPART']))[0]).toMatchObject({ daysToDecision: null, executed: 0 });
    }
  });

  test('is told nothing of drafts, of what is confidential, or of what a State keeps to a team', async () => {
    const { from, to } = await t.w.pair();
    const third = await t.w.state();
    await several(3, { from, to });
    await several(3, { from, to, status: 'SUBMITTED', contents: { confidential: true } });
    const kept = await several(3, { from, to, status: 'SUBMITTED' });
    for (const { id } of kept)
      await t.w.give(supervisorOf(to), 'restrictMlaRequest', {
        ...{ id, officers: [`${to.code}-insider`], reason: 'A source in the bank.' },
      });
    const asked: Asked = { side: 'REQUESTING', state: from.code };
    for (const viewer of others(from, third)) {
      expect(await ask(viewer, asked)).toEqual([]);
      expect(await ask(viewer, { ...asked, by: ['COUNTERPART', 'YEAR'] })).toEqual([]);
    }
    expect(await counted(officerOf(from), asked)).toBe(9);
    const [lifted] = kept;
    await several(2, { from, to, status: 'SUBMITTED' });
    const lift = { id: lifted?.id ?? '', reason: 'It is public now.' };
    await t.w.give(supervisorOf(to), 'liftMlaRequestRestriction', lift);
    expect(await counted(people.stranger, asked)).toBe(3);
  });

  test('is told of all States together, and of each', async () => {
    const { from, to } = await t.w.pair();
    await several(3, { from, to, status: 'SUBMITTED' });
    const together = await counted(people.secretariat, { side: 'REQUESTED', state: null });
    expect(together).toBeGreaterThanOrEqual(3);
    const each = await ask(people.secretariat, { side: 'REQUESTED', by: ['STATE'] });
    expect(each.reduce((total, { requests }) => total + requests, 0)).toBe(together);
    expect(each).toContainEqual(expect.objectContaining({ state: { code: to.code }, requests: 3 }));
  });
});

test('the three ways to read say the same', async () => {
  const { from, to } = await t.w.pair();
  await several(3, { from, to, status: 'SUBMITTED' });
  const asked: Asked = { side: 'REQUESTING', state: from.code, by: ['STATE', 'COUNTERPART', 'YEAR'] };
  // Whose turn lasts on is older a moment later, but not by a tenth of a day.
  for (const viewer of [officerOf(from), people.dashboard]) {
    const answered = await ask(viewer, asked);
    expect(answered).toHaveLength(1);
    expect(await ask(viewer, asked, 'planned')).toEqual(answered);
    expect(await ask(viewer, asked, 'plain')).toEqual(answered);
  }
  const { isPassedOn } = await t.w.test.ask(officerOf(from), query, { ...asked });
  expect(isPassedOn).toBe(true);
});

test.each([
  ['by counterpart and by status', { by: ['COUNTERPART', 'STATUS'] }, 'ask twice'],
  ['by status with a counterpart', { by: ['STATUS'], counterpart: 'CH' }, 'ask twice'],
  ['by counterpart of no State', { by: ['COUNTERPART'], state: null }, 'Say of which State'],
  ['from a year before years', { fromYear: 3 }, '1900'],
])('requests are not counted %s', async (_, asked, words) => {
  const { codes, errors } = await t.w.test.ask(people.stranger, query, {
    ...{ side: 'REQUESTED', state: 'XA', ...asked },
  });
  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(JSON.stringify(errors)).toContain(words);
});

test('plain SQL tells no viewer more than the API', async () => {
  const { from, to } = await t.w.pair();
  await several(2, { from, to, status: 'SUBMITTED' });
  const made = `select requests from app.mla_request_statistics('REQUESTING', $1, null, null, null, '{}')`;
  for (const viewer of [null, people.starStaff, officerOf(to), prosecutorOf(from)]) {
    expect(await t.w.test.sqlAs(viewer, made, [from.code])).toEqual([]);
    for (const table of ['mla_request_statistic', 'mla_request_statistic_change'])
      await expect(t.w.test.sqlAs(viewer, `select * from ${table}`)).rejects.toThrow('permission denied');
  }
  expect(await t.w.test.sqlAs(officerOf(from), made, [from.code])).toEqual([{ requests: 2 }]);
  for (const helper of [
    'add_up_statistics()',
    'count_statistics_anew()',
    `is_restricted('${from.centralAuthority}')`,
  ])
    await expect(t.w.test.sqlAs(officerOf(from), `select app.${helper}`)).rejects.toThrow(
      'permission denied',
    );
});

test('what the writes kept is what counting anew finds, added up or not, whatever came at once', async () => {
  const { from, to } = await t.w.pair();
  const requests = await several(4, { from, to, status: 'SUBMITTED' });
  const all = (): Promise<unknown[]> =>
    t.w.test.owner
      .query(
        `select (to_jsonb(n) - 'id' - 'requests') as heading, n.requests from (
           select state, side, counterpart, status, year, reserved, sum(requests)::int as requests, sum(under_way)::int as under_way,
             sum(acknowledged_seconds)::bigint as acknowledged_seconds, sum(decided_seconds)::bigint as decided_seconds,
             sum(refused)::int as refused, sum(timed)::int as timed, sum(requesting_seconds)::bigint as requesting_seconds,
             sum(requested_seconds)::bigint as requested_seconds, sum(executing_turns)::int as executing_turns,
             sum(requesting_turns)::int as requesting_turns, sum(requested_turns)::int as requested_turns
           from (select * from mla_request_statistic union all select * from mla_request_statistic_change) c
           group by 1, 2, 3, 4, 5, 6) n
         where n.requests <> 0 order by to_jsonb(n)::text`,
      )
      .then(({ rows }) => rows);
  await Promise.allSettled(
    requests.flatMap((request) => [
      request.give(officerOf(to), 'acknowledgeMlaRequest'),
      t.w.give(supervisorOf(to), 'restrictMlaRequest', {
        ...{ id: request.id, officers: [`${to.code}-insider`], reason: 'A source in the bank.' },
      }),
      request.give(officerOf(from), 'withdrawMlaRequest'),
      t.w.give(supervisorOf(from), 'restrictMlaRequest', {
        ...{ id: request.id, officers: [`${from.code}-insider`], reason: 'A source in the bank.' },
      }),
    ]),
  );
  // A request that is put again begins with the team that the one before had.
  const refused = await t.w.request({ from, to, status: 'REFUSED' });
  await t.w.give(supervisorOf(to), 'restrictMlaRequest', {
    ...{ id: refused.id, officers: [`${to.code}-insider`], reason: 'A source in the bank.' },
  });
  await refused.give(officerOf(from), 'redraftMlaRequest');
  const noted = await all();
  expect(noted.length).toBeGreaterThan(4);
  await t.w.test.owner.query('select app.add_up_statistics()');
  expect(await all()).toEqual(noted);
  expect((await t.w.test.owner.query('select from mla_request_statistic_change')).rowCount).toBe(0);
  await t.w.test.owner.query('select app.count_statistics_anew()');
  expect(await all()).toEqual(noted);
});
