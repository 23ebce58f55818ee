import { beforeAll, describe, expect, test } from 'vitest';
import * as people from '../../../../support/personas.js';
import { refusal } from '../../../../support/refusal.js';
import { world, type World } from '../../../../support/world.js';
import { missionFor, type TestMission } from '../../mission-world.js';

const { starStaff, officerOf, auditorOf } = people;

let w: World;
let mission: TestMission;
beforeAll(async () => {
  w = await world();
  mission = await (await missionFor(w, await w.state())).bringTo('PLANNED');
});

const read = async (viewer: Parameters<World['mutate']>[0]) => {
  const { data } = await w.test.ask(
    viewer,
    `{ mission(id: "${mission.id}") { meetings(first: 10) { edges { node { metOn institutionKind institution persons } } } } }`,
  );
  return data?.mission.meetings.edges.map(({ node }: any) => node);
};

describe('recordInstitutionMet', () => {
  test('names the institution to the host State, and its kind to the auditor', async () => {
    await mission.give(starStaff, 'recordInstitutionMet');
    await mission.give(starStaff, 'recordInstitutionMet', { metOn: '2026-03-02', persons: null });
    const [first, second] = await read(officerOf(mission.host));
    expect(first).toMatchObject({ metOn: '2026-03-02', institution: 'High Court', persons: null });
    expect(second).toMatchObject({ metOn: '2026-05-05', institution: 'High Court', persons: 'Judge Amsel' });
    for (const one of await read(auditorOf(mission.host)))
      expect(one).toMatchObject({ institutionKind: 'COURT', institution: null, persons: null });
  });

  test.each(['2026-02-01', '2199-01-01'])('takes no day such as %s', async (metOn) => {
    const error = await refusal(mission.give(starStaff, 'recordInstitutionMet', { metOn }));
    expect(error.extensions).toMatchObject({ problems: [{ field: 'input.metOn' }] });
  });

  test('leaves no name in the trail', async () => {
    const { rows } = await w.test.owner.query<{ told: string }>(
      `select string_agg(details::text, ' ') as told from audit_event where subject_key = $1`,
      [mission.key],
    );
    expect(rows[0]?.told).toContain('COURT');
    expect(rows[0]?.told).not.toMatch(/High Court|Amsel|Lena Ort/);
  });
});
