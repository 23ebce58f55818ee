import { beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../../../src/platform/viewer.js';
import * as people from '../../../../support/personas.js';
import type { Answer } from '../../../../support/service.js';
import { world, type World } from '../../../../support/world.js';

const { officerOf, supervisorOf, prosecutorOf, auditorOf } = people;

let w: World;
let own: people.TestState;
let other: people.TestState;

beforeAll(async () => {
  w = await world();
  ({ from: own, to: other } = await w.pair());
});

const thirty = {
  kind: 'DECISION',
  amount: 30,
  unit: 'CALENDAR_DAYS',
  source: 'Mutual Assistance Act, s. 12',
};

const setTarget = (viewer: Viewer, input: object): Promise<Answer> =>
  w.test.ask(
    viewer,
    `mutation ($input: SetClockTargetInput!) { setClockTarget(input: $input) { target { id version amount endedAt
      state { code } counterpart { code } origin } } }`,
    { input },
  );

const endTarget = (viewer: Viewer, id: string, expectedVersion = 1): Promise<Answer> =>
  w.test.ask(
    viewer,
    `mutation ($input: EndClockTargetInput!) { endClockTarget(input: $input) { target { endedAt version } } }`,
    { input: { id, expectedVersion } },
  );

async function targets(viewer: Viewer, filter: object): Promise<any> {
  const { data, codes } = await w.test.ask(
    viewer,
    `query ($filter: ClockTargetFilter) { clockTargets(first: 100, filter: $filter) { edges { node {
      kind measure urgent amount unit origin source state { code } counterpart { code } endedAt } } } }`,
    { filter },
  );
  return codes.length > 0 ? codes : data?.['clockTargets'].edges.map(({ node }: any) => node);
}

describe('references', () => {
  test('come with the program, named by their source', async () => {
    const of = (await targets(officerOf(own), { origin: ['REFERENCE'] })) as any[];
    const said = of.map(
      (one) => `${one.kind} ${one.measure ?? 'any'} ${String(one.urgent)} ${one.amount} ${one.unit}`,
    );
    expect(said.sort()).toEqual([
      'ACKNOWLEDGEMENT any false 7 CALENDAR_DAYS',
      'DECISION CONFISCATION false 45 CALENDAR_DAYS',
      'DECISION FREEZING true 48 HOURS',
      'DECISION any false 30 CALENDAR_DAYS',
      'EXECUTION FREEZING true 48 HOURS',
      'EXECUTION any false 90 CALENDAR_DAYS',
    ]);
    expect(of.every(({ source }) => /2014\/41\/EU|2018\/1805/.test(source))).toBe(true);
  });

  test('what no instrument says is said to be a default of Repatria', async () => {
    const of = (await targets(officerOf(own), { origin: ['REPATRIA'] })) as any[];
    expect(of.map(({ kind }) => kind).sort()).toEqual([
      'CONDITIONS',
      'CONSULTATION',
      'FOLLOW_UP',
      'INFORMATION',
      'POSTPONEMENT_REVIEW',
      'STATUS_INQUIRY',
      'USE_CONSENT',
      'WRITTEN_CONFIRMATION',
    ]);
    expect(of.every(({ source }) => source.startsWith('Default of Repatria'))).toBe(true);
  });
});

describe('who sets a target', () => {
  test.each([
    ['an officer', () => officerOf(own)],
    ['a competent authority', () => prosecutorOf(own)],
    ['an auditor', () => auditorOf(own)],
    ['the secretariat', () => people.secretariat],
  ])('not %s', async (_name, viewer) => {
    expect((await setTarget(viewer(), thirty)).codes).toEqual(['FORBIDDEN']);
  });

  test('a supervisor, for the own State; every central authority and auditor reads it, nobody else', async () => {
    const { data, codes } = await setTarget(supervisorOf(own), { ...thirty, counterpart: other.code });
    expect(codes).toEqual([]);
    expect(data?.['setClockTarget'].target).toMatchObject({
      state: { code: own.code },
      counterpart: { code: other.code },
      origin: 'STATE',
      endedAt: null,
    });
    const third = await w.state();
    for (const viewer of [
      officerOf(own),
      officerOf(other),
      officerOf(third),
      auditorOf(third),
      people.auditor,
    ])
      expect(await targets(viewer, { state: [own.code] })).toMatchObject([{ amount: 30 }]);
    for (const viewer of [prosecutorOf(own), people.starStaff, people.secretariat])
      expect(await targets(viewer, { state: [own.code] })).toEqual(['FORBIDDEN']);
  });

  test('row security lets nobody set or end one for another State, nor change a reference', async () => {
    const insert = `insert into clock_target (id, kind, amount, unit, state, origin, source, set_at, current_for)
      values (gen_random_uuid(), 'DECISION', 1, 'HOURS', '${own.code}', 'STATE', 'x', now(), 'x') returning id`;
    await expect(w.test.sqlAs(supervisorOf(other), insert)).rejects.toThrow('row-level security');
    await expect(w.test.sqlAs(officerOf(own), insert)).rejects.toThrow('row-level security');
    expect(await w.test.sqlAs(supervisorOf(own), insert)).toHaveLength(1);
    const end = `update clock_target set ended_at = now(), current_for = null where state is null returning id`;
    expect(await w.test.sqlAs(supervisorOf(own), end)).toEqual([]);
    expect(await w.test.sqlAs(prosecutorOf(own), 'select id from clock_target')).toEqual([]);
  });
});

describe('what is set', () => {
  test('takes the place of what was set for the same; the past one stays', async () => {
    const state = await w.state();
    await setTarget(supervisorOf(state), thirty);
    await setTarget(supervisorOf(state), { ...thirty, amount: 20 });
    await setTarget(supervisorOf(state), { ...thirty, amount: 5, urgent: true });
    const of = (await targets(officerOf(state), { state: [state.code] })) as any[];
    expect(of.map(({ amount, endedAt }) => [amount, endedAt === null])).toEqual([
      [30, false],
      [20, true],
      [5, true],
    ]);
  });

  test('is ended once, by a supervisor of the own State', async () => {
    const state = await w.state();
    const { data } = await setTarget(supervisorOf(state), thirty);
    const { id } = data?.['setClockTarget'].target;
    expect((await endTarget(supervisorOf(other), id)).codes).toEqual(['FORBIDDEN']);
    expect((await endTarget(supervisorOf(state), id, 2)).codes).toEqual(['CONFLICT']);
    expect((await endTarget(supervisorOf(state), id)).data?.['endClockTarget'].target.endedAt).not.toBeNull();
    expect((await endTarget(supervisorOf(state), id, 2)).codes).toEqual(['INVALID_TRANSITION']);
  });

  test('by two at once: one after the other', async () => {
    const state = await w.state();
    const both = await Promise.all(
      [7, 8].map((amount) => setTarget(supervisorOf(state), { ...thirty, amount })),
    );
    expect(both.flatMap(({ codes }) => codes)).toEqual([]);
    const of = (await targets(officerOf(state), { state: [state.code] })) as any[];
    expect(of.filter(({ endedAt }) => endedAt === null)).toHaveLength(1);
  });

  test.each([
    ['towards itself', () => ({ ...thirty, counterpart: own.code })],
    ['towards a State that is not there', () => ({ ...thirty, counterpart: 'ZZ' })],
  ])('refused: %s', async (_name, input) => {
    expect((await setTarget(supervisorOf(own), input())).codes).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    ['nothing', { amount: 0 }],
    ['more than ten years', { amount: 3651 }],
    ['no source', { source: '' }],
  ])('refused: %s', async (_name, more) => {
    expect((await setTarget(supervisorOf(own), { ...thirty, ...more })).codes).toHaveLength(1);
  });
});

describe('of a State that does not take part', () => {
  let absent: people.TestState;
  beforeAll(async () => {
    absent = await w.state({ onRepatria: false });
  });
  const keep = (viewer: Viewer, more: object = {}) =>
    setTarget(viewer, { ...thirty, source: 'Its note verbale 12', state: absent.code, ...more });
  /** What the decision on a request to it is due under, once its letter has left. */
  async function decisionOf(from: people.TestState, to = absent): Promise<any> {
    const request = await w.request({ from, to, status: 'SUBMITTED' });
    const { rows } = await w.test.owner.query(
      `select amount, source from mla_request_clock where request_id = $1 and kind = 'DECISION'`,
      [request.key],
    );
    return rows[0];
  }

  test('the own State keeps what it agreed to or announced, and alone sees it', async () => {
    const { data, codes } = await keep(supervisorOf(own), { amount: 77 });
    expect(codes).toEqual([]);
    const { id, ...target } = data?.['setClockTarget'].target;
    expect(target).toMatchObject({
      ...{ state: { code: absent.code }, counterpart: { code: own.code } },
      origin: 'AGREED_OR_ANNOUNCED',
    });
    const byId = async (viewer: Viewer): Promise<unknown> =>
      (await w.test.ask(viewer, 'query ($id: ID!) { clockTarget(id: $id) { amount } }', { id })).data?.[
        'clockTarget'
      ];
    const bySql = 'select id from clock_target where kept_by is not null';
    for (const viewer of [officerOf(own), auditorOf(own)]) {
      expect(await targets(viewer, { state: [absent.code] })).toMatchObject([{ amount: 77 }]);
      expect(await byId(viewer)).toEqual({ amount: 77 });
      expect(await w.test.sqlAs(viewer, bySql)).toHaveLength(1);
    }
    for (const viewer of [
      officerOf(other),
      supervisorOf(other),
      auditorOf(other),
      people.auditor,
      supervisorOf(absent),
    ]) {
      expect(await targets(viewer, { state: [absent.code] })).toEqual([]);
      expect(await targets(viewer, { origin: ['AGREED_OR_ANNOUNCED'] })).toEqual([]);
      expect(await byId(viewer)).toBeNull();
      expect(await w.test.sqlAs(viewer, bySql)).toEqual([]);
    }
    expect((await endTarget(supervisorOf(other), id)).codes).toEqual(['NOT_FOUND']);
    expect((await endTarget(officerOf(own), id)).codes).toEqual(['FORBIDDEN']);
  });

  test('it is the default for the requests between the two, until that State takes part', async () => {
    await keep(supervisorOf(own), { amount: 60 });
    await keep(supervisorOf(own), { amount: 61 });
    const kept = await decisionOf(own);
    expect(kept).toMatchObject({ amount: 61 });
    // The other reads its clocks once it takes part: not what was kept of it.
    expect(kept.source).not.toContain('note verbale');
    expect(await decisionOf(other)).toMatchObject({
      amount: 30,
      source: expect.stringContaining('2014/41/EU'),
    });
    await keep(supervisorOf(other), { amount: 15 });
    expect([await decisionOf(own), await decisionOf(other)]).toMatchObject([{ amount: 61 }, { amount: 15 }]);
    const { data } = await w.test.ask(
      officerOf(own),
      `{ clockTargets(first: 100, filter: { origin: [AGREED_OR_ANNOUNCED] }) { edges { node { id version endedAt } } } }`,
    );
    const running = data?.['clockTargets'].edges
      .map(({ node }: any) => node)
      .find((one: any) => one.endedAt === null);
    await w.test.owner.query('update state set on_repatria_since = now() where code = $1', [absent.code]);
    expect(await decisionOf(own)).toMatchObject({ amount: 30 });
    await setTarget(supervisorOf(absent), { ...thirty, amount: 12 });
    expect(await decisionOf(own)).toMatchObject({ amount: 12 });
    // Who kept it ends it; the State of which it was does not see it.
    expect((await endTarget(supervisorOf(absent), running.id)).codes).toEqual(['NOT_FOUND']);
    expect((await endTarget(supervisorOf(own), running.id)).codes).toEqual([]);
  });

  test.each([
    ['of a State that takes part', () => ({ state: other.code })],
    ['of a State that is not there', () => ({ state: 'ZZ' })],
    ['towards another State', () => ({ counterpart: other.code })],
  ])('refused: %s', async (_name, more) => {
    absent = await w.state({ onRepatria: false });
    expect((await keep(supervisorOf(own), more())).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('row security lets nobody keep one of a State that takes part, nor for another State', async () => {
    absent = await w.state({ onRepatria: false });
    const insert = (of: string, by: string) => `insert into clock_target
      (id, kind, amount, unit, state, counterpart, kept_by, origin, source, set_at, current_for)
      values (gen_random_uuid(), 'DECISION', 1, 'HOURS', '${of}', '${by}', '${by}', 'AGREED_OR_ANNOUNCED', 'x', now(), 'k ${of} ${by}') returning id`;
    const to = (viewer: Viewer, of: people.TestState, by: people.TestState) =>
      w.test.sqlAs(viewer, insert(of.code, by.code));
    await expect(to(supervisorOf(own), other, own)).rejects.toThrow('row-level security');
    await expect(to(supervisorOf(other), absent, own)).rejects.toThrow('row-level security');
    await expect(to(officerOf(own), absent, own)).rejects.toThrow('row-level security');
    expect(await to(supervisorOf(own), absent, own)).toHaveLength(1);
  });
});
