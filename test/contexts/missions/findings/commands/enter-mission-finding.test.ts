import { beforeAll, describe, expect, test } from 'vitest';
import { FindingSeverity } from '../../../../../src/contexts/missions/index.js';
import * as people from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { missionFor, provideProvision, type TestMission } from '../../mission-world.js';

const { starStaff, officerOf } = people;

let w: World;
let mission: TestMission;
beforeAll(async () => {
  w = await world();
  await provideProvision(w);
  mission = await (await missionFor(w, await w.state())).bringTo('UNDER_WAY');
});

describe('addMissionFinding', () => {
  test('enters what was found, by a provision of the Convention', async () => {
    await mission.add('addMissionFinding');
    const { data } = await w.test.ask(
      officerOf(mission.host),
      `{ mission(id: "${mission.id}") { findings(first: 5) { edges { node { provision { citation } severity text } } } } }`,
    );
    expect(data?.mission.findings.edges[0].node).toEqual({
      ...{ provision: { citation: 'UNCAC art. 54(1)(c)' }, severity: 'SERIOUS' },
      text: 'No confiscation without a conviction.',
    });
  });

  test('takes no provision that the directory does not know', async () => {
    const error = await refusal(mission.give(starStaff, 'addMissionFinding', { provision: 'UNCAC art. 99' }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.provision' }] });
  });
});

describe('amendMissionFinding', () => {
  test('corrects what is given, for StAR alone, and takes nothing away', async () => {
    const { id, key } = await mission.add('addMissionFinding');
    const input = { id, expectedVersion: 1, provision: 'UNCAC art. 31', severity: FindingSeverity.MINOR };
    expect((await w.mutate(officerOf(mission.host), 'amendMissionFinding', input)).codes).toEqual([
      'FORBIDDEN',
    ]);
    await w.give(starStaff, 'amendMissionFinding', input);
    expect(await w.recordOf('mission_finding', key)).toMatchObject({
      ...{ provision: 'UNCAC-31', severity: 'MINOR', text: 'No confiscation without a conviction.' },
    });
    const taken = await refusal(
      w.give(starStaff, 'amendMissionFinding', { id, expectedVersion: 2, text: null }),
    );
    expect(taken.extensions).toMatchObject({ problems: [{ field: 'input.text' }] });
  });

  test('is over with the mission', async () => {
    const closed = await (await missionFor(w, mission.host)).bringTo('UNDER_WAY');
    const { id } = await closed.add('addMissionFinding');
    await closed.give(starStaff, 'closeMission');
    const late = await refusal(
      w.give(starStaff, 'amendMissionFinding', { id, expectedVersion: 1, text: 'Later thoughts.' }),
    );
    expect(late.code).toBe('INVALID_TRANSITION');
  });
});
