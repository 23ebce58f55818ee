import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO_CASE_ID, DEMO_SUBJECTS, endOfDemoGrant, seedDemoCases } from '../../../seeds/demo/cases.js';
import { seedDemoDirectory } from '../../../seeds/demo/directory.js';
import { demoPerson } from '../../../seeds/demo/people.js';
import { loadReference } from '../../../seeds/reference/index.js';
import { openOrm } from '../../../src/app/orm.js';
import { testService, type TestService } from '../../support/service.js';

let world: TestService;
const id = `Case:${DEMO_CASE_ID}`;

const everything = async () =>
  (
    await world.owner.query<any>(
      `select (select json_agg(f order by f.id) from case_file f) as cases, (select count(*) from audit_event) as events,
         (select count(*) from case_subject) as subjects, (select count(*) from case_note) as notes,
         (select count(*) from case_grant) as grants, (select count(*) from case_assignment) as assignments`,
    )
  ).rows[0];

beforeAll(async () => {
  world = await testService();
  const orm = await openOrm(world.database.ownerUrl, 1);
  await loadReference(orm.em.fork());
  await seedDemoDirectory(orm.em.fork());
  await orm.close();
  await seedDemoCases(world.service.contextFor);
});

test('the grant to StAR ends within a year of its being given, on whatever day the demo world is loaded', () => {
  const day = 86_400_000;
  const days = Array.from({ length: 4 * 366 }, (_, place) => Date.UTC(2026, 0, 1) + place * day);
  const lasts = days.map((at) => (endOfDemoGrant(new Date(at)).getTime() - (at - 200 * day)) / day);
  expect(Math.max(...lasts)).toBeLessThan(365);
  expect(Math.min(...lasts)).toBeGreaterThan(300);
});

describe('the case of the demo world', () => {
  test('is made once, however often it is loaded', async () => {
    const before = await everything();
    expect(before).toMatchObject({ subjects: '3', notes: '2', grants: '1', assignments: '2' });
    await seedDemoCases(world.service.contextFor);
    expect(await everything()).toEqual(before);
  });

  test('says of itself that it is fictitious', async () => {
    const { rows } = await world.owner.query<any>(
      'select neutral_title, title, summary from case_file c join case_narrative n on n.case_id = c.id',
    );
    for (const text of Object.values(rows[0])) expect(text).toContain('fictitious');
    const { rows: names } = await world.owner.query<any>('select name from case_subject');
    for (const { name } of names) expect(name).toContain('(fictitious)');
  });

  test.each([
    ['xa-officer', ['ACCUSED', 'ENTITY_USED', 'INFORMANT'], 1],
    ['xc-officer', ['ACCUSED', 'ENTITY_USED'], 1],
    ['xa-prosecutor', ['ACCUSED', 'ENTITY_USED'], null],
    ['xc-prosecutor', ['ACCUSED', 'ENTITY_USED'], null],
    ['star-staff', null, null],
    ['auditor', null, null],
  ])('shows %s what is theirs', async (who, roles, notes) => {
    const { data } = await world.ask(
      demoPerson(who).viewer,
      `query ($id: ID!) { case(id: $id) { neutralTitle subjects { edges { node { id role } } } notes { edges { node { text } } } } }`,
      { id },
    );
    expect(data?.case.neutralTitle).toBe('Diversion of a public road fund (fictitious)');
    expect(data?.case.subjects?.edges.map(({ node }: any) => node.role) ?? null).toEqual(roles);
    expect(data?.case.notes?.edges.length ?? null).toBe(notes);
    expect(JSON.stringify(data).includes(DEMO_SUBJECTS.INFORMANT)).toBe(who === 'xa-officer');
  });

  test.each(['xd-officer', 'secretariat', 'system-admin', 'dashboard'])(
    'does not exist for %s',
    async (who) => {
      const { data } = await world.ask(demoPerson(who).viewer, 'query ($id: ID!) { case(id: $id) { id } }', {
        id,
      });
      expect(data).toEqual({ case: null });
    },
  );
});
