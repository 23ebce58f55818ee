import { beforeAll, describe, expect, test } from 'vitest';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';
import { letter, missionFor } from '../mission-world.js';

let w: World;
let host: people.TestState;
beforeAll(async () => {
  w = await world();
  host = await w.state();
});

const ahead = (): string => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

describe('requestMission', () => {
  test('is for supervisors of a central authority', async () => {
    const codes = async (viewer: Parameters<World['mutate']>[0]) =>
      (await w.mutate(viewer, 'requestMission', letter)).codes;
    expect(await codes(people.stranger)).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [
      ...[people.officerOf(host), people.prosecutorOf(host), people.auditorOf(host)],
      ...[people.starStaff, people.secretariat, people.systemAdmin],
    ])
      expect(await codes(viewer)).toEqual(['FORBIDDEN']);
    expect(await codes(people.supervisorOf(host))).toEqual([]);
  });

  test('enters what the letter says, for the own State', async () => {
    const { id } = await missionFor(w, host);
    const { data } = await w.test.ask(
      people.officerOf(host),
      `{ mission(id: "${id}") { version status hostState { code } kinds requestedOn letterReference requestedByName
         requestedByOffice addressedTo counterpart helpAsked followUpTo { id } termsOfReference plannedFrom
         availableCommands { command missing } } }`,
    );
    expect(data?.mission).toEqual({
      ...letter,
      ...{ version: 1, status: 'REQUESTED', hostState: { code: host.code }, followUpTo: null },
      ...{ termsOfReference: null, plannedFrom: null },
      availableCommands: [{ command: 'cancelMission', missing: [] }],
    });
  });

  test('sent twice under one key is one request', async () => {
    const input = { ...letter, idempotencyKey: `mission-of-${host.code}` };
    const first = await w.give(people.supervisorOf(host), 'requestMission', input);
    const second = await w.give(people.supervisorOf(host), 'requestMission', input);
    expect(second).toEqual({ ...first, replayed: true });
  });

  test.each([
    ['requestedOn', '2007-09-16'],
    ['requestedOn', ahead()],
    ['kinds', []],
    ['kinds', ['TRAINING', 'TRAINING']],
    ['helpAsked', ' '],
    ['letterReference', ''],
  ])('takes no %s such as %s', async (field, value) => {
    const { errors, codes } = await w.mutate(people.supervisorOf(host), 'requestMission', {
      ...letter,
      [field]: value,
    });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(JSON.stringify(errors)).toContain(field);
  });

  test('follows up a mission of the own State that has taken place, and no other', async () => {
    const before = await (await missionFor(w, host)).bringTo('UNDER_WAY');
    const after = await missionFor(w, host, { followUpTo: before.id });
    expect(await after.row()).toMatchObject({ follow_up_to: before.key });
    const { data } = await w.test.ask(
      people.starStaff,
      `{ mission(id: "${before.id}") { followUps { edges { node { id } } } } }`,
    );
    expect(data?.mission.followUps.edges).toEqual([{ node: { id: after.id } }]);
    const early = await refusal(missionFor(w, host, { followUpTo: after.id }));
    expect(early.extensions).toMatchObject({ problems: [{ field: 'input.followUpTo' }] });
    const others = await missionFor(w, await w.state());
    expect((await refusal(missionFor(w, host, { followUpTo: others.id }))).code).toBe('NOT_FOUND');
  });
});
