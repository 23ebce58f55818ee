import { beforeAll, expect, test } from 'vitest';
import { contexts } from '../../src/app/contexts.js';
import { accessPolicy } from '../../src/app/schema.js';
import { Role } from '../../src/contexts/access/index.js';
import { missions } from '../../src/contexts/missions/index.js';
import { forRole } from '../../src/platform/policy/rule.js';
import { testService, type TestService } from '../support/service.js';

/** StAR supports States and is no party: it writes missions, and nothing of what States keep (domain.md 4.5 and 5.1, P9). */
let on: TestService;
beforeAll(async () => {
  on = await testService();
});

const ofMissions = missions.policies.flatMap(({ commands }) => Object.keys(commands));

test('the commands that StAR staff may give are those of missions', () => {
  const ofStar = [...accessPolicy.commands]
    .filter(([, { who }]) => forRole(who, Role.STAR_STAFF).kind !== 'nobody')
    .map(([command]) => command);
  expect(ofStar.length).toBeGreaterThan(5);
  expect(ofStar.filter((command) => !ofMissions.includes(command))).toEqual([]);
  const elsewhere = contexts.filter((context) => context !== missions);
  expect(
    elsewhere.flatMap(({ policies }) => policies.flatMap(({ commands }) => Object.keys(commands))),
  ).toEqual(expect.not.arrayContaining(ofStar));
});

test('the row policies by which StAR staff write are those of missions', async () => {
  const { rows } = await on.owner.query<{ name: string }>(
    `select distinct tablename as name from pg_policies
     where cmd <> 'SELECT' and concat_ws(' ', qual, with_check) ~ 'STAR_STAFF|supported_mission'`,
  );
  expect(rows.length).toBeGreaterThan(2);
  const metadata = on.service.orm.getMetadata();
  const tables = missions.entities.map(({ name }) => metadata.getByClassName(name).tableName);
  expect(rows.filter(({ name }) => !tables.includes(name))).toEqual([]);
});
