import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadPath } from '../../../src/platform/reads/records.js';
import type { Viewer } from '../../../src/platform/viewer.js';
import { comparable } from './fixture/compare.js';
import { exists, finds, findsGuarded, seesKeeper, seesUrgent } from './fixture/expected.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { odd, people, type Person } from './fixture/people.js';
import { dossiers, seed, type Seeded } from './fixture/seed.js';

let fixture: Fixture;
const seeded = dossiers(60);
const everybody = Object.entries<Viewer>({ ...people, ...odd });

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, seeded);
});

afterAll(() => fixture.close());

type Condition = (dossier: Seeded, viewer: Viewer) => boolean;

async function listed(viewer: Viewer, args: string, root = 'dossiers') {
  const source = `{ ${root}(${args}) { edges { node { code } } totalCount { count capped } } }`;
  const planned = await fixture.ask(viewer, source);
  const plain = await fixture.ask(viewer, source, { path: 'plain' });
  expect(comparable(planned)).toEqual(comparable(plain));
  const page = (planned.data as Record<string, any> | null)?.[root];
  return {
    errors: planned.errors,
    codes: page?.edges.map(({ node }: any) => node.code) as string[] | undefined,
    count: page?.totalCount.count as number | undefined,
  };
}

const expected = (viewer: Viewer, condition: Condition): string[] =>
  seeded
    .filter((dossier, at) => exists(viewer, dossier, at) && condition(dossier, viewer))
    .map(({ code }) => code)
    .sort();

describe('which records a list has', () => {
  test.each(everybody)('for %s is as the rules say, read by hand', async (_name, viewer) => {
    const { codes, count } = await listed(viewer, 'first: 100');
    expect([...(codes ?? [])].sort()).toEqual(expected(viewer, () => true));
    expect(count).toBe(codes?.length);
  });

  test.each(everybody)('for %s is as row security says by itself', async (_name, viewer) => {
    const [codes = []] = await fixture.session.read(viewer, [
      { text: 'select code from dossier', values: [] },
    ]);
    expect([...codes].sort()).toEqual(expected(viewer, () => true));
  });

  test('in a view is the part of it that the view names', async () => {
    const home = expected(people.clerkOfA, ({ homeland }) => homeland === 'XA');
    expect([...((await listed(people.clerkOfA, 'first: 100', 'homeDossiers')).codes ?? [])].sort()).toEqual(
      home,
    );
    const shared = expected(
      people.clerkOfA,
      ({ partner, members }) => partner === 'XA' || members?.includes('XA') === true,
    );
    expect([...((await listed(people.clerkOfA, 'first: 100', 'sharedDossiers')).codes ?? [])].sort()).toEqual(
      shared,
    );
    expect((await listed(people.auditor, 'first: 100', 'homeDossiers')).codes).toEqual([]);
  });
});

describe('a filter', () => {
  const filters: readonly (readonly [string, string, Condition])[] = [
    ['in', 'status: [DRAFT, SHUT]', ({ status }) => status !== 'OPEN'],
    ['in nothing', 'status: []', () => false],
    ['in numbers', 'number: [1, -2147483648, 7]', ({ number }) => [1, -2_147_483_648, 7].includes(number)],
    ['is', 'published: false', ({ published }) => !published],
    [
      'overlaps',
      'tags: ["house", "NULL", "x"]',
      ({ tags }) => tags.includes('house') || tags.includes('NULL'),
    ],
    ['overlaps nothing', 'tags: []', () => false],
    ['overlaps what needs quoting', `tags: ["c\\"d"]`, ({ tags }) => tags.includes('c"d')],
    [
      'from, including its bound',
      'openedFrom: "2026-01-01T00:00:10Z"',
      ({ openedAt }) => openedAt >= new Date('2026-01-01T00:00:10Z'),
    ],
    [
      'until, excluding its bound',
      'openedUntil: "2026-01-01T00:00:10Z"',
      ({ openedAt }) => openedAt < new Date('2026-01-01T00:00:10Z'),
    ],
    [
      'in another zone',
      'openedFrom: "2026-01-01T02:00:10+02:00"',
      ({ openedAt }) => openedAt >= new Date('2026-01-01T00:00:10Z'),
    ],
    ['by the id of another record', 'homelandId: "Land:XB"', ({ homeland }) => homeland === 'XB'],
    [
      'by ids',
      `ids: ["Dossier:${String(seeded[0]?.id)}", "Dossier:${String(seeded[5]?.id)}"]`,
      ({ code }) => code === 'D-0' || code === 'D-5',
    ],
    ['that is null', 'status: null, tags: null, search: null', () => true],
    [
      'with several keys',
      'status: [OPEN], published: true',
      ({ status, published }) => status === 'OPEN' && published,
    ],
    [
      'guarded by the field that it compares',
      'urgent: true',
      (dossier, viewer) => dossier.urgent === true && seesUrgent(viewer, dossier),
    ],
    [
      'guarded, for false',
      'urgent: false',
      (dossier, viewer) => dossier.urgent === false && seesUrgent(viewer, dossier),
    ],
    ['searching where each may look', 'search: "bank"', (dossier, viewer) => finds(viewer, dossier, 'bank')],
    [
      'searching for what only some may find',
      'search: "quiet"',
      (dossier, viewer) => finds(viewer, dossier, 'quiet'),
    ],
    ...['bank', 'quiet', 'zebra', 'nowhere'].map((word): readonly [string, string, Condition] => [
      'searching by an index in fields that are both guarded',
      `words: "${word}"`,
      (dossier, viewer) => findsGuarded(viewer, dossier, word),
    ]),
  ];

  test.each(filters)(
    '%s (%s) finds for everybody what is there and may be seen',
    async (_what, filter, condition) => {
      for (const [, viewer] of everybody) {
        const { codes, count } = await listed(viewer, `first: 100, filter: { ${filter} }`);
        expect([viewer, [...(codes ?? [])].sort()]).toEqual([viewer, expected(viewer, condition)]);
        expect(count).toBe(codes?.length);
      }
    },
  );

  const oddities = [
    ...['"', "'", '\\', '&|!():*', 'a -b "c d" or', '-', 'äpfel', '     '],
    ...['-'.repeat(200), '- '.repeat(100), '-!'.repeat(100), '-"'.repeat(100), `${'-'.repeat(40)} bank`],
  ];

  test.each(oddities)('searching for %s is no error', async (text) => {
    const { errors } = await listed(people.clerkOfA, `filter: { search: ${JSON.stringify(text)} }`);
    expect(errors).toEqual([]);
  });

  test('searching under a ruled heading finds the words of the heading', async () => {
    const found = async (search: string) =>
      (await listed(people.chiefOfA, `first: 100, filter: { search: "${search}" }`)).codes;
    const heading = await found(`${'-'.repeat(40)} ${'-'.repeat(60)} bank`);
    expect(heading).toEqual(await found('bank'));
    expect(heading).not.toEqual([]);
  });

  test('on a linked table finds what the viewer may see there', async () => {
    const shown = (person: string) => (dossier: Seeded) =>
      dossier.shownTo.includes(person) && seeded.indexOf(dossier) % 7 !== 6;
    const { codes } = await listed(people.guest, 'first: 100, filter: { shownTo: "guest-1" }');
    expect([...(codes ?? [])].sort()).toEqual(expected(people.guest, shown('guest-1')));
    expect((await listed(people.guest, 'first: 100, filter: { shownTo: "guest-2" }')).codes).toEqual([]);
  });

  test('by a field that some of a role may read finds only where they may', async () => {
    for (const person of ['clerkOfA', 'clerkOfB', 'chiefOfA'] as const) {
      const { codes } = await listed(people[person], 'first: 100, filter: { keeper: "guest-1" }');
      const condition: Condition = (dossier, viewer) =>
        dossier.keeper === 'guest-1' && seesKeeper(viewer, dossier);
      expect([...(codes ?? [])].sort()).toEqual(expected(people[person], condition));
    }
  });

  test.each([true, false])('by a rule that holds of the viewer, or does not (%s)', async (keptByMe) => {
    for (const person of ['clerkOfA', 'clerkOfB', 'chiefOfA'] as const) {
      const { codes } = await listed(people[person], `first: 100, filter: { keptByMe: ${String(keptByMe)} }`);
      const condition: Condition = (dossier, viewer) =>
        (dossier.keeper === viewer.userId) === keptByMe && seesKeeper(viewer, dossier);
      expect([...(codes ?? [])].sort()).toEqual(expected(people[person], condition));
    }
    expect((await listed(people.guest, `filter: { keptByMe: ${String(keptByMe)} }`)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });

  test('by what stands in a table where each has rows of its own finds by these alone', async () => {
    const find = async (viewer: Viewer, text: string) =>
      (await listed(viewer, `first: 100, filter: { remark: ["${text}"] }`)).codes;
    expect(await find(people.clerkOfA, 'remark of XB')).toEqual([]);
    const found = [...((await find(people.clerkOfA, 'remark of XA')) ?? [])].sort();
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(
      expected(people.clerkOfA, (dossier) => dossier.homeland === 'XA' || seeded.indexOf(dossier) % 4 === 3),
    );
  });

  test.each<Person>(['guest', 'auditor', 'nameless', 'porter'])(
    'by a field that %s can never read is forbidden',
    async (person) => {
      const { errors, codes } = await listed(people[person], 'filter: { keeper: "guest-1" }');
      expect(codes).toBeUndefined();
      expect(errors).toEqual([
        {
          code: 'FORBIDDEN',
          message: 'Filtering by keeper requires serving as a clerk, of the homeland; or of no authority.',
          path: 'dossiers',
        },
      ]);
    },
  );

  test.each(['__typename', 'totalCount { count }', 'pageInfo { endCursor }', 'edges { cursor }'])(
    'by such a field is forbidden whichever way the list is read, be it no more of it than %s',
    async (part) => {
      const ask = async (filter: string, path: ReadPath) => {
        const source = `{ dossiers(filter: { ${filter} }) { ${part} } }`;
        return (await fixture.ask(people.guest, source, { path })).errors.map(({ code }) => code);
      };
      for (const path of ['planned', 'answered', 'plain'] as const) {
        expect(await ask('keeper: "guest-1"', path)).toEqual(['FORBIDDEN']);
        expect(await ask('published: true', path)).toEqual([]);
      }
    },
  );

  test.each([
    [
      'of another type',
      'homelandId: "Dossier:x"',
      'This is the id of a Dossier; the id of a Land is needed.',
    ],
    ['that is none', 'homelandId: "XA"', 'This is not an id.'],
    ['whose key names nothing', 'ids: ["Dossier:nonsense"]', 'This is not the id of a Dossier.'],
    [
      'whose key is in capitals',
      'ids: ["Dossier:0199C0DE-0000-7000-8000-000000000000"]',
      'This is not the id of a Dossier.',
    ],
  ])('by an id %s says so', async (_what, filter, message) => {
    const { errors } = await listed(people.clerkOfA, `filter: { ${filter} }`);
    expect(errors).toEqual([
      { code: 'BAD_USER_INPUT', path: 'dossiers', message: expect.stringContaining(message) },
    ]);
  });
});

describe('an order', () => {
  const orders = {
    NEWEST: 'opened_at desc, id desc',
    TITLE: 'title, id',
    NUMBER: 'number, id',
    SERIAL: 'serial desc, id desc',
    WEIGHT: 'weight, id',
    DAY: 'day desc, id desc',
    PUBLISHED: 'published, id',
  };

  test.each(Object.entries(orders))('%s is the database’s own, in every role', async (order, sql) => {
    const { rows } = await fixture.owner.query<{ code: string }>(`select code from dossier order by ${sql}`);
    for (const [, viewer] of everybody) {
      const visible = new Set(expected(viewer, () => true));
      const { codes } = await listed(viewer, `first: 100, orderBy: ${order}`);
      expect(codes).toEqual(rows.map(({ code }) => code).filter((code) => visible.has(code)));
    }
  });

  test('that is not named is the first of the type', async () => {
    const { codes } = await listed(people.auditor, 'first: 100');
    expect((await listed(people.auditor, 'first: 100, orderBy: NEWEST')).codes).toEqual(codes);
  });
});

test('a count stops at its cap and says so', async () => {
  await fixture.owner
    .query(`insert into dossier (id, code, title, status, number, serial, weight, opened_at, day, tags, published, homeland, place, type, by, version)
    select gen_random_uuid(), 'M-' || n, 'many', 'OPEN', n, n, n, now(), '2026-01-01', '{many}', true, 'XD', '', '', '', 1 from generate_series(1, 1001) n`);
  const total = async (filter: string) => {
    const { data } = await fixture.ask(
      people.nameless,
      `{ dossiers(first: 1, filter: { tags: ["many"] ${filter} }) { totalCount { count capped } } }`,
    );
    return (data as any).dossiers.totalCount;
  };
  expect(await total('')).toEqual({ count: 1000, capped: true });
  await fixture.owner.query(`update dossier set tags = '{}' where code = 'M-1'`);
  expect(await total('')).toEqual({ count: 1000, capped: false });
  await fixture.owner.query(`delete from dossier where code like 'M-%'`);
});
