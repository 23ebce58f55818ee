import { beforeAll, describe, expect, test } from 'vitest';
import { RecommendationStatus } from '../../../../../src/contexts/missions/index.js';
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

describe('addMissionRecommendation', () => {
  test('enters to whom and until when, and from which finding of the same mission it follows', async () => {
    const { id: findingId, key: finding } = await mission.add('addMissionFinding');
    const { key } = await mission.add('addMissionRecommendation', { findingId });
    expect(await w.recordOf('mission_recommendation', key)).toMatchObject({
      ...{ finding_id: finding, owner: 'Ministry of Justice', status: 'OPEN' },
      // The 31st ends last at UTC-12.
      overdue_from: new Date('2027-01-01T12:00:00Z'),
    });
    const other = await (await missionFor(w, mission.host)).bringTo('UNDER_WAY');
    const error = await refusal(other.give(starStaff, 'addMissionRecommendation', { findingId }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.findingId' }] });
  });

  test('is due on no day before the mission began', async () => {
    const error = await refusal(mission.give(starStaff, 'addMissionRecommendation', { dueOn: '2026-05-03' }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.dueOn' }] });
  });
});

describe('amendMissionRecommendation', () => {
  test('corrects what is given, for StAR alone, until it is carried out', async () => {
    const { id, key } = await mission.add('addMissionRecommendation');
    const input = { id, expectedVersion: 1, dueOn: '2027-03-31' };
    const by = async (viewer: Parameters<World['mutate']>[0]) =>
      (await w.mutate(viewer, 'amendMissionRecommendation', input)).codes;
    expect(await by(officerOf(mission.host))).toEqual(['FORBIDDEN']);
    expect(await by(starStaff)).toEqual([]);
    expect(await by(starStaff)).toEqual(['CONFLICT']);
    expect(await w.recordOf('mission_recommendation', key)).toMatchObject({
      ...{ owner: 'Ministry of Justice', overdue_from: new Date('2027-04-01T12:00:00Z') },
    });
    const early = { id, expectedVersion: 2, dueOn: '2026-05-03' };
    const taken = { id, expectedVersion: 2, owner: null };
    for (const [given, field] of [
      [early, 'dueOn'],
      [taken, 'owner'],
    ] as const) {
      const error = await refusal(w.give(starStaff, 'amendMissionRecommendation', given));
      expect(error.extensions).toMatchObject({ problems: [{ field: `input.${field}` }] });
    }
    await w.give(starStaff, 'noteRecommendationProgress', {
      ...{ id, expectedVersion: 2, status: RecommendationStatus.IMPLEMENTED, text: 'In force since May.' },
    });
    const late = await refusal(
      w.give(starStaff, 'amendMissionRecommendation', { id, expectedVersion: 3, owner: 'Courts' }),
    );
    expect(late.code).toBe('INVALID_TRANSITION');
  });
});
