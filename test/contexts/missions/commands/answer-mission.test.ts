import { beforeAll, describe, expect, test } from 'vitest';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';
import { missionFor, provideProvision } from '../mission-world.js';

let w: World;
let host: people.TestState;
let outside: people.TestState;
beforeAll(async () => {
  w = await world();
  await provideProvision(w);
  ({ from: host, to: outside } = await w.pair());
});

/** Commands that StAR alone gives, with how far the mission must have come. */
const ofStar = [
  ['acceptMission', null],
  ['declineMission', null],
  ['proposeTermsOfReference', 'ACCEPTED'],
  ['planMission', 'AGREED'],
  ['addMissionExpert', 'ACCEPTED'],
  ['startMission', 'PLANNED'],
  ['recordInstitutionMet', 'PLANNED'],
  ['addMissionFinding', 'UNDER_WAY'],
  ['addMissionRecommendation', 'UNDER_WAY'],
  ['closeMission', 'UNDER_WAY'],
] as const;

describe.each(ofStar)('%s', (command, status) => {
  test('is for StAR staff alone, on the version that was read', async () => {
    const mission = await missionFor(w, host);
    if (status !== null) await mission.bringTo(status);
    const input = await mission.inputOf(command);
    const codes = async (viewer: Parameters<World['mutate']>[0], more: object = {}) =>
      (await w.mutate(viewer, command, { ...input, ...more })).codes;
    expect(await codes(people.stranger)).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [
      ...[people.supervisorOf(outside), people.supervisorOf(host), people.prosecutorOf(host)],
      ...[people.auditor, people.secretariat],
    ])
      expect(await codes(viewer)).toEqual(['FORBIDDEN']);
    expect(await codes(people.starStaff, { expectedVersion: 77 })).toEqual(['CONFLICT']);
    expect(await codes(people.starStaff)).toEqual([]);
  });
});

describe('acceptMission', () => {
  test('makes whoever accepts the focal point', async () => {
    const mission = await missionFor(w, host);
    await mission.give(people.starStaff, 'acceptMission');
    expect(await mission.row()).toMatchObject({ status: 'ACCEPTED', version: 2 });
    expect(await mission.part('mission_expert')).toMatchObject({
      ...{ name: 'Ms Alba Stern', role: 'FOCAL_POINT', user_id: people.starStaff.userId, left_at: null },
    });
    expect((await refusal(mission.give(people.starStaff, 'declineMission'))).code).toBe('INVALID_TRANSITION');
  });
});

describe('declineMission', () => {
  test('tells the host State why', async () => {
    const mission = await missionFor(w, host);
    await mission.give(people.starStaff, 'declineMission', { reason: 'Outside what StAR does.' });
    const { data } = await w.test.ask(
      people.officerOf(host),
      `{ mission(id: "${mission.id}") { status endingReason availableCommands { command } } }`,
    );
    expect(data?.mission).toEqual({
      ...{ status: 'DECLINED', endingReason: 'Outside what StAR does.', availableCommands: [] },
    });
  });
});
