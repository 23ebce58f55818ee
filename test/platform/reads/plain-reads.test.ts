import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { owns } from '../../../src/platform/policy/rule.js';
import { readPage } from '../../../src/platform/reads/page-arguments.js';
import { PlainReads, PlainRecord } from '../../../src/platform/reads/plain-reads.js';
import { ascending, descending, type ReadModel } from '../../../src/platform/reads/read-model.js';
import { expectQueries } from '../../support/queries.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { people } from './fixture/people.js';
import { dossiers, seed } from './fixture/seed.js';

let fixture: Fixture;
let reads: PlainReads;
const seeded = dossiers(12);
const ids = seeded.map(({ id }) => id);

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, seeded);
});

beforeEach(() => {
  reads = new PlainReads(fixture.catalogue, fixture.session, people.auditor);
});

afterAll(() => fixture.close());

const texts = (records: readonly PlainRecord[], property: string) =>
  records.map(({ facts }) => facts[property]);

describe('records by a property', () => {
  test('of many are read in one statement, each with its own', async () => {
    const found = await expectQueries(1, () =>
      Promise.all(ids.map((id) => reads.related('Sheet', 'dossier', id, [ascending('number')]))),
    );
    found.forEach((sheets, at) => {
      expect(
        sheets.every((sheet) => sheet instanceof PlainRecord && sheet.facts['dossier'] === ids[at]),
      ).toBe(true);
    });
    expect(found.flat().length).toBeGreaterThan(0);
  });

  test('are asked for once in a request', async () => {
    await reads.related('Land', 'code', 'XA');
    await expectQueries(0, () => reads.related('Land', 'code', 'XA'));
  });

  test('under different conditions and in different orders are not taken for one another', async () => {
    const as = (state: string) => owns('of the own land', 'state', state === 'XA' ? 'owner' : 'dossier');
    const reader = new PlainReads(fixture.catalogue, fixture.session, people.clerkOfA);
    const id = ids[3] as string;
    const [own, none, up, down] = await Promise.all([
      reader.related('Sheet', 'dossier', id, [], as('XA')),
      reader.related('Sheet', 'dossier', id, [], { ...as('XA'), kind: 'nobody' }),
      reader.related('Sheet', 'dossier', id, [ascending('number')]),
      reader.related('Sheet', 'dossier', id, [descending('number')]),
    ]);
    expect(texts(own, 'owner').every((owner) => owner === 'XA')).toBe(true);
    expect(none).toEqual([]);
    expect(texts(down, 'number')).toEqual([...texts(up, 'number')].sort((a, b) => Number(b) - Number(a)));
  });

  test.each([null, undefined])('of %p are none, without asking', async (key) => {
    expect(await expectQueries(0, () => reads.related('Sheet', 'dossier', key))).toEqual([]);
  });
});

describe('pages by a property', () => {
  const sheets = (): ReadModel => reads.model('Sheet');

  test('of many are read in one statement, each with its own', async () => {
    const page = readPage(sheets(), { first: 1, orderBy: 'NUMBER' });
    const found = await expectQueries(1, () =>
      Promise.all(ids.map((key) => reads.page('Sheet', page, { foreign: 'dossier', key }))),
    );
    expect(found.map(({ total }) => total)).toEqual(found.map(({ total }) => total));
    found.forEach(({ rows, total }) => {
      expect(rows.length).toBe(Math.min(Number(total), 2));
    });
    expect(Math.max(...found.map(({ total }) => Number(total)))).toBeGreaterThan(1);
  });

  test.each([null, undefined])('of %p are empty, without asking', async (key) => {
    const page = readPage(sheets(), {});
    expect(await expectQueries(0, () => reads.page('Sheet', page, { foreign: 'dossier', key }))).toEqual({
      rows: [],
    });
  });
});

test('what has no read model cannot be read', () => {
  expect(() => reads.model('Showing')).toThrow('Showing has no read model.');
});
