import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparable } from './fixture/compare.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { people, type Person } from './fixture/people.js';
import { dossiers, seed, type Seeded } from './fixture/seed.js';

let fixture: Fixture;
const seeded = dossiers(20);
const hidden = seeded.find(
  ({ homeland, partner, members, published }) =>
    !published && homeland === 'XB' && partner !== 'XA' && members?.includes('XA') !== true,
) as Seeded;

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, seeded);
});

afterAll(() => fixture.close());

async function ask(source: string, person: Person = 'clerkOfA') {
  const planned = await fixture.ask(people[person], source);
  expect(comparable(planned)).toEqual(
    comparable(await fixture.ask(people[person], source, { path: 'plain' })),
  );
  return planned;
}

describe('a record that the viewer may not see', () => {
  const never = '0199c0de-0000-7000-8000-000000000000';

  test.each([
    ['by its id', (key: string) => `{ found: dossier(id: "Dossier:${key}") { id } }`, hidden.id, never],
    ['as a node', (key: string) => `{ found: node(id: "Dossier:${key}") { id } }`, hidden.id, never],
    [
      'by its code',
      (key: string) => `{ found: dossierByCode(code: "${key}") { id } }`,
      hidden.code,
      'D-never',
    ],
  ])('asked for %s, is the same as one that never was', async (_how, source, there, absent) => {
    const answer = await ask(source(there));
    expect(answer.data).toEqual({ found: null });
    expect(answer).toEqual(await ask(source(absent)));
    expect((await ask(source(there), 'auditor')).data).not.toEqual({ found: null });
  });

  test('is the same as one whose key cannot be one', async () => {
    for (const key of ['nonsense', never.toUpperCase(), '1'])
      expect(await ask(`{ found: dossier(id: "Dossier:${key}") { id } }`)).toEqual(
        await ask(`{ found: dossier(id: "Dossier:${never}") { id } }`),
      );
  });
});

describe('a node', () => {
  test('is of the type that its id says', async () => {
    const { data } = await ask(
      `{ a: node(id: "Land:XA") { __typename id ... on Land { name } ... on Dossier { code } } b: node(id: "Dossier:${String(seeded[0]?.id)}") { __typename ... on Land { name } ... on Dossier { code type place summary } } }`,
    );
    expect(data).toEqual({
      a: { __typename: 'Land', id: 'Land:XA', name: 'Aland' },
      b: expect.objectContaining({
        __typename: 'Dossier',
        code: 'D-0',
        type: seeded[0]?.type,
        place: seeded[0]?.place,
      }),
    });
  });

  test.each([
    'Sheet:00000000-0002-4000-8000-1ee1000000ff',
    'PageInfo:x',
    'Query:x',
    'Nothing:x',
    'DossierStatus:OPEN',
  ])('%s, which is of no type that has ids, is none', async (id) => {
    expect(await ask(`{ node(id: "${id}") { id } }`)).toMatchObject({ data: { node: null }, errors: [] });
  });

  test.each(['', 'XA', 'Land XA', 'land:XA'])('%j is no id, and says so', async (id) => {
    expect(await ask(`{ node(id: "${id}") { id } }`)).toMatchObject({
      data: { node: null },
      errors: [{ code: 'BAD_USER_INPUT', path: 'node' }],
    });
  });
});

test('a record asked for by the id of another type says which is needed', async () => {
  const { errors } = await ask('{ dossier(id: "Land:XA") { id } }');
  expect(errors).toEqual([
    {
      code: 'BAD_USER_INPUT',
      path: 'dossier',
      message: 'id: This is the id of a Land; the id of a Dossier is needed.',
    },
  ]);
});

test('a query that the role does not reach is not read at all', async () => {
  const { data, errors } = await ask('{ sharedDossiers(first: 0) { edges { cursor } } }', 'guest');
  expect(data).toEqual({ sharedDossiers: null });
  expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

describe('a list that a function makes', () => {
  const tally = '{ dossierTally(least: 1) { __typename land { name } published mine: all } }';

  test('is selected and masked as what a table holds, and what is hidden is named', async () => {
    const lands = [...new Set(seeded.map(({ homeland }) => homeland))].sort();
    const of = (land: string) => seeded.filter(({ homeland }) => homeland === land);
    const shown = lands.filter((land) => of(land).some(({ published }) => published));
    const { data, redactions } = await ask(tally);
    const answered = await fixture.ask(people.clerkOfA, tally, { path: 'answered' });
    expect(answered).toMatchObject({ data, redactions, passedOn: true });
    expect(data).toEqual({
      dossierTally: shown.map((land) => ({
        __typename: 'DossierTally',
        land: { name: expect.any(String) as string },
        published: of(land).filter(({ published }) => published).length,
        mine: land === 'XA' ? of(land).length : null,
      })),
    });
    expect(shown.length).toBeGreaterThan(1);
    expect(redactions).toEqual([
      { type: 'DossierTally', field: 'all', count: shown.length - 1, reason: 'of the own land' },
    ]);
  });

  test('is made of what it is given, and may be empty', async () => {
    expect((await ask('{ dossierTally(least: 100) { published } }')).data).toEqual({ dossierTally: [] });
    const { data } = await ask(
      '{ none: dossierTally(least: 100) { published } some: dossierTally(least: 1) { published } }',
    );
    const { none, some } = data as Record<string, { published: number }[]>;
    expect(none).toEqual([]);
    expect(some?.map(({ published }) => published > 0)).toContain(true);
  });
});
