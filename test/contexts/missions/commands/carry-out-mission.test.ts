import { beforeAll, describe, expect, test } from 'vitest';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';
import { missionFor } from '../mission-world.js';

const { starStaff, officerOf } = people;

let w: World;
let host: people.TestState;
beforeAll(async () => {
  w = await world();
  host = await w.state();
});

const ahead = (): string => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
const asked = () => missionFor(w, host);

describe('planMission', () => {
  test('sets the days, and other days until the mission begins', async () => {
    const mission = await (await asked()).bringTo('PLANNED');
    await mission.give(starStaff, 'planMission', { plannedFrom: '2027-01-11', plannedUntil: '2027-01-11' });
    expect(await mission.row()).toMatchObject({ status: 'PLANNED' });
    const { data } = await w.test.ask(
      starStaff,
      `{ mission(id: "${mission.id}") { plannedFrom plannedUntil } }`,
    );
    expect(data?.mission).toEqual({ plannedFrom: '2027-01-11', plannedUntil: '2027-01-11' });
  });

  test.each([
    ['plannedFrom', { plannedFrom: '2026-02-01' }],
    ['plannedUntil', { plannedUntil: '2026-05-03' }],
  ])('takes no %s that is too early', async (field, more) => {
    const mission = await (await asked()).bringTo('AGREED');
    const error = await refusal(mission.give(starStaff, 'planMission', more));
    expect(error.extensions).toMatchObject({ problems: [{ field: `input.${field}` }] });
  });
});

describe('startMission', () => {
  test.each(['2026-02-01', ahead()])('does not begin on %s', async (startedOn) => {
    const mission = await (await asked()).bringTo('PLANNED');
    const error = await refusal(mission.give(starStaff, 'startMission', { startedOn }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.startedOn' }] });
  });
});

describe('closeMission', () => {
  test('finishes it; then nothing of it changes', async () => {
    const mission = await (await asked()).bringTo('UNDER_WAY');
    for (const endedOn of ['2026-05-03', ahead()]) {
      const error = await refusal(mission.give(starStaff, 'closeMission', { endedOn }));
      expect(error.extensions).toMatchObject({ problems: [{ field: 'input.endedOn' }] });
    }
    await mission.give(starStaff, 'closeMission');
    expect(await mission.row()).toMatchObject({ status: 'CLOSED' });
    expect((await refusal(mission.give(starStaff, 'cancelMission'))).code).toBe('INVALID_TRANSITION');
  });
});

describe('cancelMission', () => {
  test('is for the host State and for StAR, who tell each other why', async () => {
    const mission = await (await asked()).bringTo('PLANNED');
    const input = await mission.inputOf('cancelMission');
    const codes = async (viewer: Parameters<World['mutate']>[0]) =>
      (await w.mutate(viewer, 'cancelMission', input)).codes;
    expect(await codes(officerOf(await w.state()))).toEqual(['NOT_FOUND']);
    for (const viewer of [people.prosecutorOf(host), people.auditorOf(host), people.secretariat])
      expect(await codes(viewer)).toEqual(['FORBIDDEN']);
    expect(await codes(officerOf(host))).toEqual([]);
    expect(await mission.part('mission_arrangement')).toMatchObject({
      ending_reason: 'The ministry is being reorganised.',
    });
    const other = await (await asked()).bringTo('UNDER_WAY');
    await other.give(starStaff, 'cancelMission');
    expect(await other.row()).toMatchObject({ status: 'CANCELLED' });
  });
});
