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

const read = async (viewer: Parameters<World['mutate']>[0]) => {
  const { data } = await w.test.ask(
    viewer,
    `{ mission(id: "${mission.id}") { version availableCommands { command } advice(first: 10) { edges { node { text author } } } } }`,
  );
  return data?.mission;
};
const offered = async (viewer: Parameters<World['mutate']>[0]): Promise<boolean> =>
  (await read(viewer)).availableCommands.some(({ command }: any) => command === 'addMissionAdvice');

describe('addMissionAdvice', () => {
  test('is for the team: nobody else at StAR, and not the host State', async () => {
    const input = { id: mission.id, text: 'Ask the bank for the account files first.' };
    const codes = async (viewer: Parameters<World['mutate']>[0]) =>
      (await w.mutate(viewer, 'addMissionAdvice', input)).codes;
    for (const viewer of [starColleague, officerOf(mission.host), people.auditor])
      expect(await codes(viewer)).toEqual(['FORBIDDEN']);
    expect([await offered(starStaff), await offered(starColleague)]).toEqual([true, false]);
    expect(await codes(starStaff)).toEqual([]);
    const none = { ...input, id: globalId('Mission', mission.host.centralAuthority) };
    expect((await w.mutate(starStaff, 'addMissionAdvice', none)).codes).toEqual(['NOT_FOUND']);
  });

  test('is read by the host State and the team at present, and the mission does not tell of it', async () => {
    const { version } = await read(starColleague);
    await mission.give(starStaff, 'addMissionAdvice');
    for (const viewer of [officerOf(mission.host), starStaff])
      expect((await read(viewer)).advice.edges).toHaveLength(2);
    expect(await read(starColleague)).toMatchObject({ version, advice: { edges: [] } });
    expect((await read(people.auditor)).advice).toBeNull();
    await mission.give(starStaff, 'addMissionExpert', { userId: starColleague.userId });
    expect((await read(starColleague)).advice.edges).toHaveLength(2);
    const { rows } = await w.test.owner.query(
      'select id, version from mission_expert where mission_id = $1 and user_id = $2',
      [mission.key, starStaff.userId],
    );
    await w.give(starColleague, 'endMissionExpert', {
      ...{ id: globalId('MissionExpert', rows[0].id), expectedVersion: rows[0].version },
    });
    expect((await read(starStaff)).advice.edges).toEqual([]);
    expect((await refusal(mission.give(starStaff, 'addMissionAdvice'))).code).toBe('FORBIDDEN');
  });
});
