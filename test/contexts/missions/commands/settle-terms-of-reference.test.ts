import { beforeAll, describe, expect, test } from 'vitest';
import * as people from '../../../support/personas.js';
import { refusal } from '../../../support/refusal.js';
import { world, type World } from '../../../support/world.js';
import { missionFor, type TestMission } from '../mission-world.js';

const { starStaff, officerOf, supervisorOf } = people;

let w: World;
let host: people.TestState;
beforeAll(async () => {
  w = await world();
  host = await w.state();
});

async function proposed(): Promise<TestMission> {
  const mission = await (await missionFor(w, host)).bringTo('ACCEPTED');
  await mission.give(starStaff, 'proposeTermsOfReference');
  return mission;
}

describe('terms of reference', () => {
  test('are agreed by a supervisor of the host State, as they were read', async () => {
    const mission = await proposed();
    const input = await mission.inputOf('agreeTermsOfReference');
    const codes = async (viewer: Parameters<World['mutate']>[0]) =>
      (await w.mutate(viewer, 'agreeTermsOfReference', input)).codes;
    expect(await codes(supervisorOf(await w.state()))).toEqual(['NOT_FOUND']);
    for (const viewer of [officerOf(host), starStaff, people.auditorOf(host)])
      expect(await codes(viewer)).toEqual(['FORBIDDEN']);
    await mission.give(starStaff, 'proposeTermsOfReference', { termsOfReference: 'Other terms.' });
    expect(await codes(supervisorOf(host))).toEqual(['CONFLICT']);
    await mission.give(supervisorOf(host), 'agreeTermsOfReference');
    const row = await mission.row();
    expect(row.terms_agreed_at).not.toBeNull();
    expect(await mission.part('mission_arrangement')).toMatchObject({ terms_of_reference: 'Other terms.' });
    expect((await refusal(mission.give(supervisorOf(host), 'agreeTermsOfReference'))).code).toBe(
      'INVALID_TRANSITION',
    );
  });

  test('are returned with what is to be changed, and proposed anew', async () => {
    const mission = await proposed();
    const stranger = await w.mutate(
      officerOf(await w.state()),
      'returnTermsOfReference',
      await mission.inputOf('returnTermsOfReference'),
    );
    expect(stranger.codes).toEqual(['NOT_FOUND']);
    await mission.give(officerOf(host), 'returnTermsOfReference', { remark: 'Three weeks.' });
    expect(await mission.row()).toMatchObject({ terms_proposed_at: null, terms_agreed_at: null });
    const { data } = await w.test.ask(
      starStaff,
      `{ mission(id: "${mission.id}") { termsOfReference termsRemark } }`,
    );
    expect(data?.mission).toMatchObject({ termsRemark: 'Three weeks.' });
    expect((await refusal(mission.give(supervisorOf(host), 'agreeTermsOfReference'))).code).toBe(
      'INVALID_TRANSITION',
    );
    await mission.give(starStaff, 'proposeTermsOfReference');
    await mission.give(supervisorOf(host), 'agreeTermsOfReference');
  });

  test('that are proposed anew are open again, and keep the days from being set', async () => {
    const mission = await proposed();
    await mission.give(supervisorOf(host), 'agreeTermsOfReference');
    await mission.give(starStaff, 'proposeTermsOfReference', { termsOfReference: 'Other terms.' });
    expect(await mission.row()).toMatchObject({ terms_agreed_at: null });
    const error = await refusal(mission.give(starStaff, 'planMission'));
    expect(error.extensions).toMatchObject({
      ...{ code: 'INCOMPLETE' },
      missing: [{ missing: 'terms of reference to which the host State agreed' }],
    });
  });
});
