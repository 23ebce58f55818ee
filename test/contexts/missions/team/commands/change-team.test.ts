import { beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../../../../src/platform/reads/global-id.js';
import * as people from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { missionFor, type TestMission } from '../../mission-world.js';

const { starStaff, starColleague, officerOf } = people;

let w: World;
let mission: TestMission;
beforeAll(async () => {
  w = await world();
  mission = await (await missionFor(w, await w.state())).bringTo('ACCEPTED');
});

const team = async () => {
  const { data } = await w.test.ask(
    officerOf(mission.host),
    `{ mission(id: "${mission.id}") { experts(first: 100) { edges { node { id name role userId leftAt version } } } } }`,
  );
  return data?.mission.experts.edges.map(({ node }: any) => node);
};

describe('the team of a mission', () => {
  test('takes people in, each of StAR once at a time', async () => {
    const { userId } = starColleague;
    await mission.give(starStaff, 'addMissionExpert', { name: 'Ms Cole', userId });
    await mission.give(starStaff, 'addMissionExpert', { name: 'Mr Guest' });
    expect((await team()).map(({ name }: any) => name)).toEqual(['Ms Alba Stern', 'Ms Cole', 'Mr Guest']);
    const error = await refusal(mission.give(starStaff, 'addMissionExpert', { name: 'Ms Cole', userId }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.userId' }] });
  });

  test('lets them go once, and back in', async () => {
    const { userId } = starColleague;
    const colleague = (await team()).find((one: any) => one.userId === userId);
    const input = { id: colleague.id, expectedVersion: colleague.version };
    expect((await w.mutate(officerOf(mission.host), 'endMissionExpert', input)).codes).toEqual(['FORBIDDEN']);
    await w.give(starStaff, 'endMissionExpert', input);
    const again = await refusal(w.give(starStaff, 'endMissionExpert', { ...input, expectedVersion: 2 }));
    expect(again.code).toBe('INVALID_TRANSITION');
    await mission.give(starStaff, 'addMissionExpert', { name: 'Ms Cole', userId });
    expect((await team()).filter((one: any) => one.userId === userId)).toHaveLength(2);
  });

  test('knows nobody who is not there', async () => {
    const input = { id: globalId('MissionExpert', mission.key), expectedVersion: 1 };
    expect((await w.mutate(starStaff, 'endMissionExpert', input)).codes).toEqual(['NOT_FOUND']);
  });
});
