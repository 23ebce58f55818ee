import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CrossReading } from '../../../src/platform/reads/disclosures.js';
import { expectQueries, watchQueries } from '../../support/queries.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { people, type Person } from './fixture/people.js';
import { dossiers, seed, type Seeded } from './fixture/seed.js';

let fixture: Fixture;
const entered: { who: string | null; readings: readonly CrossReading[]; requestId: string }[] = [];
let refuses = false;
const seeded = dossiers(40);
/** A dossier of XA that a member may read, with a secret. */
const shared = seeded.find(
  ({ homeland, members, secret }) =>
    homeland === 'XA' && members?.includes('XC') === true && secret === 'swordfish',
) as Seeded;

beforeAll(async () => {
  fixture = await openFixture({
    record: (viewer, readings, requestId) => {
      if (refuses) return Promise.reject(new Error('The trail is closed.'));
      entered.push({ who: viewer.userId, readings, requestId });
      return Promise.resolve();
    },
  });
  await seed(fixture.owner, seeded);
});

beforeEach(() => {
  entered.length = 0;
  refuses = false;
});

afterAll(() => fixture.close());

const secretOf = (person: Person) =>
  fixture.ask(people[person], `{ dossierByCode(code: "${shared.code}") { code secret } }`);

describe('what one operation asks', () => {
  test.each([1, 2, 7])('with %d fields is one round trip and one statement more', async (count) => {
    const fields = Array.from(
      { length: count },
      (_, index) =>
        `f${String(index)}: dossierByCode(code: "D-${String(index)}") { code title sheets { edges { node { lines { edges { node { text } } } } } } }`,
    );
    const { statements, roundTrips } = await watchQueries(() =>
      fixture.ask(people.auditor, `{ ${fields.join(' ')} }`),
    );
    expect(statements).toHaveLength(count + 1);
    expect(roundTrips).toBe(1);
  });

  test('of lists within lists within lists is one statement, however many records', async () => {
    const { data } = await expectQueries(1, () =>
      fixture.ask(
        people.auditor,
        `{ lands(first: 100) { edges { node { code dossiers { totalCount { count } } } } } }`,
      ),
    );
    expect(data).toHaveProperty('lands');
    await expectQueries(1, () =>
      fixture.ask(
        people.clerkOfA,
        `{ dossiers(first: 100) { totalCount { count } edges { node { homeland { name } partner { name } remarks { text } strategy
        sheets(first: 100) { totalCount { count } edges { node { owner { name } lines { edges { node { text } } } } } } } } } }`,
      ),
    );
  });

  test('fails as a whole when the database does, and leaves the next one alone', async () => {
    const { errors } = await fixture.ask(
      people.auditor,
      '{ a: dossiers(first: 101) { edges { cursor } } b: land(code: "XA") { code } }',
    );
    expect(errors).toMatchObject([{ path: 'a', code: 'BAD_USER_INPUT' }]);
    expect((await fixture.ask(people.auditor, '{ land(code: "XA") { code } }')).data).toEqual({
      land: { code: 'XA' },
    });
  });
});

describe('reading what belongs to another land', () => {
  test('is entered with the fields, for the viewer and the request', async () => {
    const { data } = await secretOf('chiefOfC');
    expect(data).toEqual({ dossierByCode: { code: shared.code, secret: 'swordfish' } });
    expect(entered).toEqual([
      {
        who: 'chief-c',
        requestId: 'r1',
        readings: [
          {
            ...{ type: 'Dossier', key: shared.id, chain: shared.id, fields: ['Dossier.secret'] },
            digest: expect.stringMatching(/^[\w+/]{43}=$/),
          },
        ],
      },
    ]);
  });

  test('is not given out when it cannot be entered', async () => {
    refuses = true;
    const { data, errors } = await secretOf('chiefOfC');
    expect(data).toEqual({ dossierByCode: null });
    expect(errors).toMatchObject([{ path: 'dossierByCode', message: 'The trail is closed.' }]);
    expect((await secretOf('clerkOfA')).data).toMatchObject({ dossierByCode: { secret: 'swordfish' } });
  });

  test.each<Person>(['clerkOfA', 'chiefOfA', 'auditor', 'nameless'])(
    'is not what %s does, who is of the land or does not see it',
    async (person) => {
      await secretOf(person);
      expect(entered).toEqual([]);
    },
  );

  test('is entered once for a record however many of its fields are read, of each record by itself', async () => {
    await fixture.ask(
      people.chiefOfC,
      '{ dossiers(first: 100) { edges { node { secret again: secret estimate } } } }',
    );
    const [{ readings } = { readings: [] }] = entered;
    expect(entered).toHaveLength(1);
    expect(new Set(readings.map(({ key }) => key)).size).toBe(readings.length);
    const belonging = seeded.filter(
      ({ homeland, members, estimate, secret, partner }) =>
        homeland !== 'XC' &&
        ((members?.includes('XC') === true && secret !== null) ||
          (estimate !== null && (partner === 'XC' || members?.includes('XC') === true))),
    );
    for (const { id } of belonging) expect(readings.map(({ key }) => key)).toContain(id);
  });

  test('of a derived value counts as well, and only where there is one', async () => {
    await fixture.ask(people.chiefOfC, '{ dossiers(first: 100) { edges { node { advice } } } }');
    const keys = entered.flatMap(({ readings }) => readings.map(({ key }) => key));
    const expected = seeded.filter(
      ({ homeland, members, number }) =>
        homeland !== 'XC' && members?.includes('XC') === true && number % 2 === 0,
    );
    expect(keys.sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(keys.length).toBeGreaterThan(0);
  });

  test('of a part is entered for its whole', async () => {
    await fixture.ask(
      people.chiefOfC,
      '{ dossiers(first: 100) { edges { node { sheets { edges { node { note } } } } } } }',
    );
    const readings = entered.flatMap((one) => one.readings);
    expect(readings.length).toBeGreaterThan(0);
    for (const { type, key, chain, fields } of readings) {
      expect([type, fields]).toEqual(['Dossier', ['Sheet.note']]);
      expect(chain).toBe(key);
      expect(seeded.map(({ id }) => id)).toContain(key);
    }
  });
});
