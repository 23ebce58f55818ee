import { beforeAll, expect, test } from 'vitest';
import { RecommendationStatus } from '../../../../src/contexts/missions/index.js';
import * as people from '../../../support/personas.js';
import { world, type World } from '../../../support/world.js';
import { missionFor, provideProvision } from '../../missions/mission-world.js';
import { cancelledMission, missionUnderWay, partsOfMission, plannedMission } from './missions.expected.js';
import { Reading } from './reading.js';
import { holdAgainst, whoSees, type Columns } from './table.js';

const { officerOf, supervisorOf, auditorOf, auditor, starStaff, starColleague } = people;

let w: World;
let reading: Reading;
let host: people.TestState;

beforeAll(async () => {
  w = await world();
  reading = new Reading(w.test, 'Mission', partsOfMission);
  host = await w.state();
});

const columns = (): Columns => ({
  CA: [officerOf(host), supervisorOf(host)],
  'own AUD': [auditorOf(host)],
  STAR: [starStaff, starColleague],
  AUD: [auditor],
});

test('the tables name every field of a mission and its parts', () => {
  const but = (field: string): boolean =>
    !field.endsWith('CommandAvailability.missing') && !field.startsWith('AuditEvent.');
  expect(Object.keys({ ...plannedMission, ...missionUnderWay }).sort()).toEqual(
    reading.fields.filter(but).sort(),
  );
});

test('of a mission that is planned', async () => {
  const before = await (await missionFor(w, host)).bringTo('UNDER_WAY');
  const mission = await missionFor(w, host, { followUpTo: before.id });
  await mission.give(starStaff, 'acceptMission');
  await mission.give(starStaff, 'proposeTermsOfReference');
  await mission.give(officerOf(host), 'returnTermsOfReference');
  await mission.give(starStaff, 'proposeTermsOfReference');
  await mission.give(supervisorOf(host), 'agreeTermsOfReference');
  await mission.give(starStaff, 'planMission');
  await mission.give(starStaff, 'addMissionExpert', { userId: starColleague.userId });
  const after = await (await missionFor(w, host)).bringTo('UNDER_WAY');
  await w.test.owner.query('update mission set follow_up_to = $1 where id = $2', [mission.key, after.key]);
  await holdAgainst(plannedMission, columns(), reading, mission.id);
});

test('of a mission that is under way', async () => {
  await provideProvision(w);
  const mission = await (await missionFor(w, host)).bringTo('UNDER_WAY');
  await mission.give(starStaff, 'recordInstitutionMet');
  const { id: findingId } = await mission.add('addMissionFinding');
  const { id } = await mission.add('addMissionRecommendation', { findingId });
  await w.give(officerOf(host), 'noteRecommendationProgress', {
    ...{ id, expectedVersion: 1, status: RecommendationStatus.UNDER_WAY, text: 'A bill is drafted.' },
  });
  await mission.give(starStaff, 'addMissionAdvice');
  await holdAgainst(missionUnderWay, columns(), reading, mission.id);
});

test('of a mission that was cancelled', async () => {
  const mission = await (await missionFor(w, host)).bringTo('ACCEPTED');
  await mission.give(officerOf(host), 'cancelMission');
  await holdAgainst(cancelledMission, columns(), reading, mission.id);
});

test('for whom a mission exists', async () => {
  const outside = await w.state();
  const mission = await (await missionFor(w, host)).bringTo('PLANNED');
  const everybody = {
    ...Object.fromEntries(
      Object.entries({ host, outside }).flatMap(([name, state]) =>
        Object.entries(people.peopleOf(state)).map(([who, viewer]) => [`${name}.${who}`, viewer]),
      ),
    ),
    ...people.peopleOfNoState,
  };
  expect(await whoSees(everybody, reading, mission.id)).toEqual([
    ...['auditor', 'host.auditor', 'host.officer', 'host.supervisor', 'starStaff'],
  ]);
});
