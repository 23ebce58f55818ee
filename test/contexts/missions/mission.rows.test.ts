import { beforeAll, describe, expect, test } from 'vitest';
import { RecommendationStatus } from '../../../src/contexts/missions/index.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import * as people from '../../support/personas.js';
import { changes } from '../../support/rows.js';
import { world, type World } from '../../support/world.js';
import { missionFor, provideProvision, type TestMission } from './mission-world.js';

/**
 * Who finds which rows of missions by plain SQL as the service's role: the second wall. Written down from domain.md 5.8 without
 * looking at the policies; see the matrix for who is who.
 */
const { officerOf, supervisorOf, starStaff, starColleague } = people;

let w: World;
let host: people.TestState;
let outside: people.TestState;
let mission: TestMission;
let underWay: TestMission;
let recommendation: string;

beforeAll(async () => {
  w = await world();
  ({ from: host, to: outside } = await w.pair());
  mission = await (await missionFor(w, host)).bringTo('PLANNED');
  await provideProvision(w);
  underWay = await (await missionFor(w, host)).bringTo('UNDER_WAY');
  await underWay.give(starStaff, 'recordInstitutionMet');
  await underWay.give(starStaff, 'addMissionFinding');
  await underWay.give(starStaff, 'addMissionAdvice');
  const { id, key } = await underWay.add('addMissionRecommendation');
  recommendation = key;
  await w.give(officerOf(host), 'noteRecommendationProgress', {
    ...{ id, expectedVersion: 1, status: RecommendationStatus.UNDER_WAY, text: 'A bill is drafted.' },
  });
});

const everybody = (): Readonly<Record<string, Viewer | null>> => ({
  ...Object.fromEntries(
    Object.entries({ host, outside }).flatMap(([name, state]) =>
      Object.entries(people.peopleOf(state)).map(([who, viewer]) => [`${name}.${who}`, viewer]),
    ),
  ),
  ...people.peopleOfNoState,
  starColleague,
  nobody: null,
});

const team = ['host.officer', 'host.supervisor', 'starStaff'];
const both = [...team, 'starColleague'];
const following = [...both, 'auditor', 'host.auditor'];

type Expected = Readonly<Record<string, readonly string[]>>;
const kept: Expected = {
  mission: following,
  mission_letter: following,
  mission_arrangement: following,
  mission_expert: both,
  mission_meeting: following,
  mission_meeting_name: both,
  mission_finding: following,
  mission_recommendation: following,
  recommendation_progress: following,
  mission_advice: team,
};

/** By which column a row belongs to the mission, where it is not `mission_id`. */
const belongs: Readonly<Record<string, string>> = {
  mission: 'id = $1',
  mission_meeting_name: 'meeting_id = (select id from mission_meeting where mission_id = $1)',
  recommendation_progress:
    'recommendation_id in (select id from mission_recommendation where mission_id = $1)',
};

async function found({ key }: TestMission): Promise<Expected> {
  const rows: Record<string, string[]> = Object.fromEntries(Object.keys(kept).map((table) => [table, []]));
  const question = Object.keys(kept).map(
    (table) => `exists (select 1 from ${table} where ${belongs[table] ?? 'mission_id = $1'}) as "${table}"`,
  );
  for (const [who, viewer] of Object.entries(everybody())) {
    const [seen] = await w.test.sqlAs(viewer, `select ${question.join(', ')}`, [key]);
    for (const [table, seeing] of Object.entries(rows)) if (seen?.[table] === true) seeing.push(who);
  }
  return sorted(rows);
}

const sorted = (tables: Expected): Expected =>
  Object.fromEntries(Object.entries(tables).map(([table, who]) => [table, [...who].sort()]));

test('the rows of a mission', async () => {
  expect(await found(underWay)).toEqual(sorted(kept));
});

describe('writing past the commands', () => {
  const insert = (state: string, columns = '', values = ''): string =>
    `insert into mission (id, host_state, kinds, requested_on, created_at, updated_at${columns})
     values (gen_random_uuid(), '${state}', '{TRAINING}', '2026-02-02', now(), now()${values})`;

  test('a mission is requested by a supervisor, for the own State, and is not born accepted', async () => {
    expect(await changes(w.test, supervisorOf(host), insert(host.code))).toBe(1);
    expect(await changes(w.test, supervisorOf(host), insert(outside.code))).toBe('42501');
    expect(await changes(w.test, supervisorOf(host), insert(host.code, ', status', `, 'ACCEPTED'`))).toBe(
      '42501',
    );
    const followUp = (state: people.TestState) =>
      changes(w.test, supervisorOf(state), insert(state.code, ', follow_up_to', `, '${mission.key}'`));
    expect([await followUp(host), await followUp(outside)]).toEqual([1, '42501']);
    for (const viewer of Object.values({ ...everybody(), 'host.supervisor': officerOf(host) }))
      expect(await changes(w.test, viewer, insert(host.code))).toBe('42501');
  });

  test('what a letter says, and who is in a team, is written by whoever writes it', async () => {
    const line = `insert into mission_letter (mission_id, requested_by_name, requested_by_office, letter_reference, addressed_to,
      counterpart, help_asked) values ('${mission.key}', 'x', 'x', 'x', 'STAR_COORDINATOR', 'x', 'x')`;
    expect(await changes(w.test, supervisorOf(host), line)).toBe('23505');
    const expert = `insert into mission_expert (id, mission_id, name, organization, role, joined_at)
      values (gen_random_uuid(), '${mission.key}', 'x', 'x', 'EXPERT', now())`;
    const arrangement = `insert into mission_arrangement (mission_id, terms_of_reference) values ('${mission.key}', 'x')`;
    expect(await changes(w.test, starStaff, expert)).toBe(1);
    for (const [who, viewer] of Object.entries(everybody())) {
      expect(await changes(w.test, viewer, arrangement)).toBe('42501');
      if (who !== 'host.supervisor') expect(await changes(w.test, viewer, line)).toBe('42501');
      if (!who.startsWith('star')) expect(await changes(w.test, viewer, expert)).toBe('42501');
    }
  });

  /** As StAR, as a supervisor and as an officer of the host State. */
  test.each([
    [`update mission set status = 'UNDER_WAY', started_on = '2026-05-04' where id = $1`, 1, '42501', '42501'],
    [`update mission set status = 'CANCELLED' where id = $1`, 1, 1, 1],
    [`update mission set status = 'ACCEPTED' where id = $1`, '42501', '42501', '42501'],
    [`update mission set status = 'CLOSED' where id = $1`, '42501', '42501', '42501'],
    [`update mission set planned_until = '2026-06-01' where id = $1`, 1, '42501', '42501'],
    [`update mission set terms_agreed_at = null where id = $1`, '42501', '42501', '42501'],
    [
      `update mission set terms_proposed_at = null, terms_agreed_at = null where id = $1`,
      '42501',
      '42501',
      '42501',
    ],
    [`update mission set host_state = 'XX' where id = $1`, '42501', '42501', '42501'],
    [`update mission set kinds = '{TRAINING}' where id = $1`, '42501', '42501', '42501'],
    [`update mission_letter set help_asked = 'x' where mission_id = $1`, '42501', '42501', '42501'],
    [`update mission_arrangement set terms_of_reference = 'x' where mission_id = $1`, 1, '42501', '42501'],
    [`update mission_arrangement set terms_remark = 'x' where mission_id = $1`, '42501', 1, 1],
    [`update mission_arrangement set ending_reason = 'x' where mission_id = $1`, 1, 1, 1],
    [`update mission_expert set left_at = now() where mission_id = $1`, 1, 0, 0],
    [`update mission_expert set left_at = null where mission_id = $1`, '42501', 0, 0],
    [`update mission_expert set name = 'x' where mission_id = $1`, '42501', '42501', '42501'],
    [`delete from mission where id = $1`, '42501', '42501', '42501'],
  ])('%s', async (statement, star, supervisor, officer) => {
    const by = (viewer: Viewer | null) => changes(w.test, viewer, statement, [mission.key]);
    expect([await by(starStaff), await by(supervisorOf(host)), await by(officerOf(host))]).toEqual([
      star,
      supervisor,
      officer,
    ]);
    for (const viewer of [supervisorOf(outside), people.auditorOf(host), people.secretariat, null])
      expect([0, '42501']).toContain(await by(viewer));
  });

  test('terms are agreed by a supervisor of the host State while they wait, and returned while they are not agreed', async () => {
    const one = await (await missionFor(w, host)).bringTo('ACCEPTED');
    const by = (viewer: Viewer, set: string) =>
      changes(w.test, viewer, `update mission set ${set} where id = $1`, [one.key]);
    const early = await by(supervisorOf(host), 'terms_agreed_at = now()');
    expect(early).toBe('23514');
    await one.give(starStaff, 'proposeTermsOfReference');
    const agreed = [starStaff, officerOf(host), supervisorOf(host)].map((viewer) =>
      by(viewer, 'terms_agreed_at = now()'),
    );
    expect(await Promise.all(agreed)).toEqual(['42501', '42501', 1]);
    expect(await by(officerOf(host), 'terms_proposed_at = null')).toBe(1);
    expect(await by(officerOf(host), `terms_proposed_at = '2026-01-01'`)).toBe('42501');
    expect(await by(starStaff, 'terms_proposed_at = now(), terms_agreed_at = now()')).toBe('42501');
  });

  test('what has ended does not change', async () => {
    const one = await missionFor(w, host);
    await one.give(starStaff, 'declineMission');
    for (const viewer of [starStaff, supervisorOf(host)]) {
      const change = (statement: string) => changes(w.test, viewer, statement, [one.key]);
      expect(await change(`update mission set status = 'CANCELLED' where id = $1`)).toBe('42501');
      expect(await change(`update mission_arrangement set ending_reason = 'x' where mission_id = $1`)).toBe(
        '42501',
      );
    }
  });
});

describe('the parts of a mission past the commands', () => {
  const inserts: Readonly<Record<string, (of: string) => string>> = {
    mission_meeting: (
      of,
    ) => `insert into mission_meeting (id, mission_id, met_on, institution_kind, created_at)
      values (gen_random_uuid(), '${of}', '2026-05-05', 'COURT', now())`,
    mission_finding: (
      of,
    ) => `insert into mission_finding (id, mission_id, provision, severity, text, created_at)
      values (gen_random_uuid(), '${of}', 'UNCAC-31', 'MINOR', 'x', now())`,
    mission_recommendation: (of) =>
      `insert into mission_recommendation (id, mission_id, host_state, owner, text, due_on, created_at, updated_at)
      values (gen_random_uuid(), '${of}', '${host.code}', 'x', 'x', '2027-01-01', now(), now())`,
  };

  test.each(Object.keys(inserts))('%s is written by StAR, while the mission goes on', async (table) => {
    const insert = inserts[table] as (of: string) => string;
    expect(await changes(w.test, starStaff, insert(underWay.key))).toBe(1);
    const closed = await (await missionFor(w, host)).bringTo('UNDER_WAY');
    await closed.give(starStaff, 'closeMission');
    expect(await changes(w.test, starStaff, insert(closed.key))).toBe('42501');
    for (const [who, viewer] of Object.entries(everybody()))
      if (!who.startsWith('star')) expect(await changes(w.test, viewer, insert(underWay.key))).toBe('42501');
  });

  test('a recommendation is for the State of its mission, and is not born implemented', async () => {
    const insert = (inserts.mission_recommendation as (of: string) => string)(underWay.key);
    expect(await changes(w.test, starStaff, insert.replace(`'${host.code}'`, `'${outside.code}'`))).toBe(
      '42501',
    );
    const born = insert.replace('owner,', 'status, owner,').replace(`'x', 'x'`, `'IMPLEMENTED', 'x', 'x'`);
    expect(await changes(w.test, starStaff, born)).toBe('42501');
  });

  test('advice is given by the team, as oneself', async () => {
    const insert = (
      viewer: Viewer,
    ) => `insert into mission_advice (id, mission_id, host_state, text, author, created_at)
      values (gen_random_uuid(), '${underWay.key}', '${host.code}', 'x', '${String(viewer.userId)}', now())`;
    expect(await changes(w.test, starStaff, insert(starStaff))).toBe(1);
    expect(await changes(w.test, starStaff, insert(starColleague))).toBe('42501');
    for (const [who, viewer] of Object.entries(everybody()))
      if (who !== 'starStaff')
        expect(await changes(w.test, viewer, insert(viewer ?? starStaff))).toBe('42501');
  });

  test('progress is noted by either as itself; that it is not accepted, by the host State', async () => {
    const insert = (by: string, status = 'UNDER_WAY') =>
      `insert into recommendation_progress (id, recommendation_id, noted_by, status, text, noted_at)
       values (gen_random_uuid(), '${recommendation}', ${by}, '${status}', 'x', now())`;
    const asHost = `'${host.code}'`;
    expect(await changes(w.test, starStaff, insert('null'))).toBe(1);
    expect(await changes(w.test, starStaff, insert(asHost))).toBe('42501');
    expect(await changes(w.test, starStaff, insert('null', 'NOT_ACCEPTED'))).toBe('42501');
    expect(await changes(w.test, officerOf(host), insert(asHost, 'NOT_ACCEPTED'))).toBe(1);
    expect(await changes(w.test, officerOf(host), insert('null'))).toBe('42501');
    for (const viewer of [officerOf(outside), people.auditorOf(host), people.secretariat, null])
      expect(await changes(w.test, viewer, insert(asHost))).toBe('42501');
  });

  /** As StAR, as an officer of the host State. */
  test.each([
    [`update mission_recommendation set text = 'x' where mission_id = $1`, 1, '42501'],
    [`update mission_recommendation set status = 'IMPLEMENTED' where mission_id = $1`, 1, 1],
    [`update mission_recommendation set status = 'NOT_ACCEPTED' where mission_id = $1`, '42501', 1],
    [`update mission_recommendation set host_state = 'XX' where mission_id = $1`, '42501', '42501'],
    [`update mission_recommendation set overdue_from = null where mission_id = $1`, '42501', '42501'],
    [`update mission_finding set text = 'x' where mission_id = $1`, 1, 0],
    [`update mission_finding set mission_id = gen_random_uuid() where mission_id = $1`, '42501', '42501'],
    [`update mission_meeting set met_on = '2020-01-01' where mission_id = $1`, '42501', '42501'],
    [`update mission_advice set text = 'x' where mission_id = $1`, '42501', '42501'],
    [`delete from mission_advice where mission_id = $1`, '42501', '42501'],
  ])('%s', async (statement, star, officer) => {
    const by = (viewer: Viewer | null) => changes(w.test, viewer, statement, [underWay.key]);
    expect([await by(starStaff), await by(officerOf(host))]).toEqual([star, officer]);
    for (const viewer of [supervisorOf(outside), people.auditorOf(host), people.secretariat, null])
      expect([0, '42501']).toContain(await by(viewer));
  });
});
