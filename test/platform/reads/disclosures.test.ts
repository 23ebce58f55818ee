import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparable } from './fixture/compare.js';
import { exists, seesKeeper, seesMemo, seesUrgent } from './fixture/expected.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { people, type Person } from './fixture/people.js';
import { dossiers, seed } from './fixture/seed.js';

let fixture: Fixture;
const seeded = dossiers(40);

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, seeded);
});

afterAll(() => fixture.close());

async function redactions(person: Person, source: string): Promise<Record<string, number>> {
  const planned = await fixture.ask(people[person], source);
  expect(planned.errors).toEqual([]);
  expect(comparable(planned)).toEqual(
    comparable(await fixture.ask(people[person], source, { path: 'plain' })),
  );
  return Object.fromEntries(planned.redactions.map(({ type, field, count }) => [`${type}.${field}`, count]));
}

describe('what was hidden in an answer', () => {
  test.each(Object.keys(people) as Person[])(
    'for %s is counted by the rules, read by hand',
    async (person) => {
      const viewer = people[person];
      const seen = seeded.filter((dossier, at) => exists(viewer, dossier, at));
      const expected: Record<string, number> = {
        'Dossier.urgent': seen.filter((one) => !seesUrgent(viewer, one)).length,
        'Dossier.keeper': seen.filter((one) => !seesKeeper(viewer, one)).length,
        'Dossier.memo': seen.filter((one) => !seesMemo(viewer, one)).length,
        'Dossier.vault': seen.length,
      };
      const found = await redactions(
        person,
        '{ dossiers(first: 100) { edges { node { urgent keeper memo vault } } } }',
      );
      expect(found).toEqual(Object.fromEntries(Object.entries(expected).filter(([, count]) => count > 0)));
    },
  );

  test('does not tell empty from hidden wrongly: what is empty and may be seen is not counted', async () => {
    const { data, redactions: named } = await fixture.ask(
      people.chiefOfA,
      '{ dossiers(first: 100) { edges { node { urgent } } } }',
    );
    const values = (data as any).dossiers.edges.map(({ node }: any) => node.urgent);
    expect(values).toContain(null);
    expect(named).toEqual([]);
  });

  test('is counted for each place in the answer, and not beyond the page', async () => {
    expect(
      await redactions('auditor', '{ dossiers(first: 3) { edges { node { vault again: vault } } } }'),
    ).toEqual({ 'Dossier.vault': 6 });
    expect(
      await redactions(
        'auditor',
        '{ a: dossiers(last: 2) { edges { node { vault } } } b: dossiers(first: 1) { edges { node { vault } } again: edges { node { vault } } } }',
      ),
    ).toEqual({ 'Dossier.vault': 4 });
  });

  test('is not what was not asked for', async () => {
    expect(
      await redactions(
        'auditor',
        '{ dossiers(first: 3) { totalCount { count } pageInfo { hasNextPage } edges { cursor node { code } } } }',
      ),
    ).toEqual({});
    expect(
      await redactions('auditor', '{ dossiers(first: 3) { edges { node { vault @skip(if: true) } } } }'),
    ).toEqual({});
  });

  test('hides whole relations and what is below them', async () => {
    const found = await redactions(
      'auditor',
      '{ dossiers(first: 5) { edges { node { partner { name } remarks { text } vaultSheets { edges { node { text } } } } } } }',
    );
    expect(found).toEqual({ 'Dossier.partner': 5, 'Dossier.remarks': 5, 'Dossier.vaultSheets': 5 });
  });

  test('names what seeing it requires, as the access policy says it', async () => {
    const { redactions: named } = await fixture.ask(
      people.nameless,
      '{ dossiers(first: 1) { edges { node { memo } } } }',
    );
    expect(named).toEqual([
      { type: 'Dossier', field: 'memo', count: 1, reason: 'serving as a clerk, another than the keeper' },
    ]);
  });
});
