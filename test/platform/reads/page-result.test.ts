import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Viewer } from '../../../src/platform/viewer.js';
import { comparable } from './fixture/compare.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { people } from './fixture/people.js';
import { dossiers, keyOf, seed } from './fixture/seed.js';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, dossiers(40));
});

afterAll(() => fixture.close());

const orders = ['NEWEST', 'TITLE', 'NUMBER', 'SERIAL', 'WEIGHT', 'DAY', 'PUBLISHED'] as const;

interface PageOfCodes {
  readonly codes: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
}

async function page(viewer: Viewer, given: Record<string, unknown>): Promise<PageOfCodes> {
  const source = `query ($first: Int, $after: String, $last: Int, $before: String, $order: DossierOrder) {
    dossiers(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
      edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { count } } }`;
  const planned = await fixture.ask(viewer, source, { variables: given });
  expect(planned.errors).toEqual([]);
  const { edges, pageInfo } = (planned.data as any).dossiers;
  expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
    edges[0]?.cursor ?? null,
    edges.at(-1)?.cursor ?? null,
  ]);
  return { codes: edges.map(({ node }: any) => node.code), info: pageInfo };
}

/** Walks a whole list in one direction. Between two pages, `meanwhile` is done. */
async function walk(
  viewer: Viewer,
  order: string,
  size: number,
  backward: boolean,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const seen: string[][] = [];
  const [count, beyond, end, more] = backward
    ? ['last', 'before', 'startCursor', 'hasPreviousPage']
    : ['first', 'after', 'endCursor', 'hasNextPage'];
  let cursor: unknown = null;
  for (let turn = 0; turn < 200; turn += 1) {
    const { codes, info } = await page(viewer, { order, [count]: size, [beyond]: cursor });
    seen.push([...codes]);
    if (info[more] !== true) return (backward ? seen.reverse() : seen).flat();
    expect(codes).toHaveLength(size);
    cursor = info[end];
    await meanwhile();
  }
  throw new Error('The list has no end.');
}

describe('walking through a list', () => {
  test('in pages of any size, forward or backward, meets every record once and in order', async () => {
    const walks = fc.record({
      viewer: fc.constantFrom(
        people.auditor,
        people.clerkOfA,
        people.chiefOfC,
        people.guest,
        people.nameless,
      ),
      order: fc.constantFrom(...orders),
      size: fc.integer({ min: 1, max: 12 }),
      backward: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(walks, async ({ viewer, order, size, backward }) => {
        const { codes } = await page(viewer, { order, first: 100 });
        expect(await walk(viewer, order, size, backward)).toEqual(codes);
      }),
      { numRuns: 40 },
    );
  });

  test('tells where the page stands', async () => {
    const { codes } = await page(people.auditor, { first: 100 });
    const flags = async (given: Record<string, unknown>) => {
      const { info } = await page(people.auditor, given);
      return [info['hasPreviousPage'], info['hasNextPage']];
    };
    const { info } = await page(people.auditor, { first: 1 });
    expect(codes).toHaveLength(40);
    expect(await flags({ first: 40 })).toEqual([false, false]);
    expect(await flags({ first: 39 })).toEqual([false, true]);
    expect(await flags({ first: 39, after: info['endCursor'] })).toEqual([true, false]);
    expect(await flags({ last: 40 })).toEqual([false, false]);
    expect(await flags({ last: 39 })).toEqual([true, false]);
    expect(await flags({ last: 3, before: info['endCursor'] })).toEqual([false, true]);
    expect((await page(people.auditor, { before: info['endCursor'] })).codes).toEqual([]);
  });

  test('an empty list has no cursors', async () => {
    const { codes, info } = await page({ ...people.clerkOfA, state: 'ZZ' }, { order: 'NUMBER', first: 100 });
    const visible = await page(people.nameless, { order: 'NUMBER', first: 100 });
    expect(codes).toEqual(visible.codes);
    const none = await fixture.ask(
      people.auditor,
      '{ dossiers(filter: { status: [] }) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount { count capped } } }',
    );
    expect(none.data).toEqual({
      dossiers: {
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        totalCount: { count: 0, capped: false },
      },
    });
    expect(info).toBeDefined();
  });
});

describe('while others write', () => {
  let written = 0;

  /** Writes records at places all over every order, and takes away some of them again. */
  async function write(): Promise<void> {
    for (const _ of [1, 2, 3]) {
      written += 1;
      await fixture.owner.query(
        `insert into dossier (id, code, title, status, number, serial, weight, opened_at, day, tags, published, homeland, place, type, by, version)
         select $1, $2, t.title, t.status, t.number, t.serial, t.weight, t.opened_at, t.day, '{}', t.published, 'XD', '', '', '', 1
         from dossier t where t.code = $3`,
        [keyOf(6, written), `W-${String(written)}`, `D-${String((written * 11) % 40)}`],
      );
    }
    await fixture.owner.query(`delete from dossier where code = $1`, [`W-${String(written - 4)}`]);
  }

  test.each(orders)(
    'no record that was there throughout is met twice or missed, in the order %s',
    async (order) => {
      for (const backward of [false, true]) {
        const before = await page(people.auditor, { order, first: 100 });
        const kept = before.codes.filter((code) => code.startsWith('D-'));
        const seen = await walk(people.auditor, order, 4, backward, write);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((code) => code.startsWith('D-'))).toEqual(kept);
        await fixture.owner.query(`delete from dossier where code like 'W-%'`);
      }
    },
  );

  test('a cursor whose record is gone still leads on from its place', async () => {
    const { codes } = await page(people.auditor, { order: 'NUMBER', first: 100 });
    const { info } = await page(people.auditor, { order: 'NUMBER', first: 5 });
    await fixture.owner.query('begin');
    await fixture.owner.query(
      'delete from showing; delete from line; delete from sheet; delete from remark; delete from dossier_side',
    );
    await fixture.owner.query('delete from dossier where code = $1', [codes[4]]);
    await fixture.owner.query('commit');
    const { codes: rest } = await page(people.auditor, {
      order: 'NUMBER',
      first: 100,
      after: info['endCursor'],
    });
    expect(rest).toEqual(codes.slice(5));
  });
});

describe('arguments that cannot be', () => {
  test.each([
    ['no entries', 'first: 0', ['first: A page has 1 to 100 entries.']],
    ['fewer than none', 'last: -1', ['last: A page has 1 to 100 entries.']],
    ['too many', 'first: 101', ['first: A page has 1 to 100 entries.']],
    ['both ends', 'first: 1, last: 1', ['last: Ask for the first or for the last, not for both.']],
    ['both cursors', 'after: "x", before: "y"', ['before: Send after or before, not both.']],
    ['the wrong direction', 'first: 1, before: "x"', ['before: first goes with after.']],
    ['the other wrong direction', 'last: 1, after: "x"', ['after: last goes with before.']],
    [
      'a cursor that is none',
      'after: "x"',
      ['after: This cursor does not belong to this list in this order.'],
    ],
    [
      'all at once',
      'first: 0, last: 101, after: "x", before: "y"',
      ['last: Ask', 'before: Send', 'last: A page', 'after: last goes'],
    ],
  ])('%s: every fault is named', async (_what, args, faults) => {
    const source = `{ dossiers(${args}) { edges { cursor } } }`;
    const planned = await fixture.ask(people.auditor, source);
    const plain = await fixture.ask(people.auditor, source, { path: 'plain' });
    expect(comparable(planned)).toEqual(comparable(plain));
    expect(planned.data).toEqual({ dossiers: null });
    const [error] = planned.errors;
    expect(error?.code).toBe('BAD_USER_INPUT');
    for (const fault of faults) expect(error?.message).toContain(fault);
  });

  test('a cursor of another order or another list is refused', async () => {
    const { info } = await page(people.auditor, { order: 'NUMBER', first: 1 });
    const lands = await fixture.ask(people.auditor, '{ lands(first: 1) { pageInfo { endCursor } } }');
    for (const cursor of [info['endCursor'], (lands.data as any).lands.pageInfo.endCursor]) {
      const { errors } = await fixture.ask(
        people.auditor,
        `{ dossiers(after: "${String(cursor)}", orderBy: TITLE) { edges { cursor } } }`,
      );
      expect(errors).toEqual([
        { code: 'BAD_USER_INPUT', path: 'dossiers', message: expect.stringContaining('does not belong') },
      ]);
    }
  });

  test('below the root fail the root field, so that nothing half-read is given', async () => {
    const { data, errors } = await fixture.ask(
      people.auditor,
      '{ dossiers { edges { node { sheets(first: 0) { edges { cursor } } } } } }',
    );
    expect(data).toEqual({ dossiers: null });
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: 'dossiers' }]);
  });
});
