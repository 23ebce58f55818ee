import { beforeAll, describe, expect, test } from 'vitest';
import { RecommendationStatus } from '../../../../../src/contexts/missions/index.js';
import * as people from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { missionFor, type TestMission } from '../../mission-world.js';

const { starStaff, officerOf } = people;
const { UNDER_WAY, IMPLEMENTED, NOT_ACCEPTED, OPEN } = RecommendationStatus;

let w: World;
let mission: TestMission;
beforeAll(async () => {
  w = await world();
  mission = await (await missionFor(w, await w.state())).bringTo('UNDER_WAY');
});

const note = (id: string, expectedVersion: number, status: RecommendationStatus) => ({
  ...{ id, expectedVersion, status, text: 'What was done since.' },
});

const overdue = async (flag: boolean): Promise<readonly string[]> => {
  const { data } = await w.test.ask(
    starStaff,
    `{ missions(filter: { hostState: ["${mission.host.code}"], recommendationOverdue: ${String(flag)} }) { edges { node { id } } } }`,
  );
  return data?.missions.edges.map(({ node }: any) => node.id);
};

describe('noteRecommendationProgress', () => {
  test('is for the host State and StAR', async () => {
    const { id } = await mission.add('addMissionRecommendation');
    const codes = async (viewer: Parameters<World['mutate']>[0], version: number) =>
      (await w.mutate(viewer, 'noteRecommendationProgress', note(id, version, UNDER_WAY))).codes;
    expect(await codes(officerOf(await w.state()), 1)).toEqual(['NOT_FOUND']);
    for (const viewer of [people.auditorOf(mission.host), people.secretariat])
      expect(await codes(viewer, 1)).toEqual(['FORBIDDEN']);
    expect(await codes(officerOf(mission.host), 1)).toEqual([]);
    expect(await codes(starStaff, 2)).toEqual([]);
    const { data } = await w.test.ask(
      starStaff,
      `{ node(id: "${mission.id}") { ... on Mission { recommendations(first: 1) { edges { node { status progress { notedBy { code } status } } } } } } }`,
    );
    expect(data?.node.recommendations.edges[0].node).toEqual({
      status: 'UNDER_WAY',
      progress: [
        { notedBy: { code: mission.host.code }, status: 'UNDER_WAY' },
        { notedBy: null, status: 'UNDER_WAY' },
      ],
    });
  });

  test('says that it is not accepted for the host State alone, which alone takes it up again', async () => {
    const { id } = await mission.add('addMissionRecommendation');
    const early = await refusal(w.give(starStaff, 'noteRecommendationProgress', note(id, 1, NOT_ACCEPTED)));
    expect(early.extensions).toMatchObject({ problems: [{ field: 'input.status' }] });
    await w.give(officerOf(mission.host), 'noteRecommendationProgress', note(id, 1, NOT_ACCEPTED));
    const later = await w.mutate(starStaff, 'noteRecommendationProgress', note(id, 2, OPEN));
    expect(later.codes).toEqual(['FORBIDDEN']);
    await w.give(officerOf(mission.host), 'noteRecommendationProgress', note(id, 2, OPEN));
  });

  test('goes on after the mission, and what is carried out is no longer overdue', async () => {
    const one = await (await missionFor(w, mission.host)).bringTo('UNDER_WAY');
    const { id } = await one.add('addMissionRecommendation', { dueOn: '2026-05-20' });
    await one.give(starStaff, 'closeMission');
    const { version } = await one.row();
    expect(await overdue(true)).toEqual([one.id]);
    expect(await overdue(false)).not.toContain(one.id);
    await w.give(officerOf(mission.host), 'noteRecommendationProgress', note(id, 1, IMPLEMENTED));
    expect(await overdue(true)).toEqual([]);
    expect(await overdue(false)).toContain(one.id);
    expect(await one.row()).toMatchObject({ version });
  });
});
