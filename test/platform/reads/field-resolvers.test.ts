import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comparable } from './fixture/compare.js';
import { openFixture, type AskOptions, type Fixture } from './fixture/fixture.js';
import { people, type Person } from './fixture/people.js';
import { dossiers, seed, type Seeded } from './fixture/seed.js';

let fixture: Fixture;
const seeded = dossiers(40);
/** A dossier of the land XA, shared with XB and XC, with sheets and remarks. */
const shared = (seeded.find(
  ({ homeland, members }, at) => homeland === 'XA' && members?.includes('XC') === true && at % 4 === 3,
) ?? seeded[8]) as Seeded;

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, seeded);
});

afterAll(() => fixture.close());

/** What both paths say, having checked that they say the same. */
async function ask(person: Person, source: string, options: AskOptions = {}) {
  const planned = await fixture.ask(people[person], source, options);
  const plain = await fixture.ask(people[person], source, { ...options, path: 'plain' });
  expect(comparable(planned)).toEqual(comparable(plain));
  expect(planned.errors).toEqual([]);
  return planned;
}

const data = async (person: Person, source: string, options: AskOptions = {}) =>
  (await ask(person, source, options)).data as Record<string, any>;

describe('response keys', () => {
  test('name the same field twice with different arguments', async () => {
    const { list } = await data(
      'auditor',
      `{ list: dossiers(first: 3, orderBy: NUMBER) { edges { node {
          code one: sheets(first: 1) { edges { node { number } } } last: sheets(last: 1) { edges { node { number } } }
          none: sheets(filter: { from: 99 }) { edges { node { id } } totalCount { count } } } } } }`,
    );
    for (const { node } of list.edges) {
      expect(node.one.edges.length).toBeLessThanOrEqual(1);
      expect(node.none).toEqual({ edges: [], totalCount: { count: 0 } });
    }
  });

  test('longer than the names of columns can be stay apart', async () => {
    const long = (ending: string): string => `${'k'.repeat(80)}${ending}`;
    const { dossier } = await data(
      'clerkOfA',
      `{ dossier: dossierByCode(code: "${shared.code}") { ${long('A')}: code ${long('B')}: title ${long('C')}: vault
          ${long('D')}: sheets(first: 1) { ${long('E')}: edges { ${long('F')}: node { ${long('G')}: number } } } } }`,
    );
    expect(dossier[long('A')]).toBe(shared.code);
    expect(dossier[long('B')]).toBe(shared.title);
    expect(dossier[long('C')]).toBeNull();
    expect(dossier[long('D')]).toHaveProperty(long('E'));
  });

  test.each([59, 60, 61, 62, 63, 64, 65])('of %d characters are what they were', async (length) => {
    const key = 'x'.repeat(length);
    expect(
      await data(
        'clerkOfA',
        `{ ${key}: dossierByCode(code: "${shared.code}") { ${key}: code ${key}y: memo } }`,
      ),
    ).toMatchObject({
      [key]: { [key]: shared.code },
    });
  });

  test('with a tilde, which the read paths keep for themselves, cannot be sent', async () => {
    const { errors } = await fixture
      .ask(people.clerkOfA, '{ land(code: "XA") { ~place: name } }')
      .catch((error: unknown) => ({
        errors: [{ message: String(error) }],
      }));
    expect(errors[0]?.message).toMatch(/Syntax Error/);
  });

  test('that differ in case alone, or are called like fields of the record, stay apart', async () => {
    const { dossier } = await data(
      'clerkOfA',
      `{ dossier: dossierByCode(code: "${shared.code}") { a: code A: title title: number id: status code: type } }`,
    );
    expect(dossier).toEqual({
      a: shared.code,
      A: shared.title,
      title: shared.number,
      id: shared.status,
      code: shared.type,
    });
  });

  test('of edges and nodes may be several, each with a selection of its own', async () => {
    const { list } = await data(
      'auditor',
      `{ list: dossiers(first: 2, orderBy: SERIAL) {
          edges { node { code } other: node { title } cursor }
          again: edges { place: cursor node { number } node { status } }
          pageInfo { endCursor } } }`,
    );
    expect(list.edges).toHaveLength(2);
    list.edges.forEach((edge: Record<string, any>, index: number) => {
      const found = seeded.find(({ code }) => code === edge['node'].code);
      expect(edge['node']).toEqual({ code: found?.code });
      expect(edge['other']).toEqual({ title: found?.title });
      expect(list.again[index]).toEqual({
        place: edge['cursor'],
        node: { number: found?.number, status: found?.status },
      });
    });
    expect(list.pageInfo.endCursor).toBe(list.edges[1].cursor);
  });
});

describe('fragments', () => {
  test('on interfaces, types and nothing say the same as the fields themselves', async () => {
    const id = `Dossier:${shared.id}`;
    const { node, plain } = await data(
      'clerkOfA',
      `{ node(id: "${id}") { id __typename ... on Node { id } ... on Land { name } ...D ... on Dossier { ... { title } } }
         plain: dossier(id: "${id}") { id __typename code title homeland { name } } }
       fragment D on Dossier { code homeland { ...L } }
       fragment L on Land { ... on Node { ... on Land { name } } }`,
    );
    expect(node).toEqual(plain);
  });

  test('shared by two operations of one document keep the company of each', async () => {
    const source = `
      query Alone { ...Q }
      query Accompanied { ...Q one: dossierByCode(code: "${shared.code}") { title sheets(first: 1) { totalCount { count } } } }
      fragment Q on Query { one: dossierByCode(code: "${shared.code}") { code } }`;
    for (const turn of [1, 2]) {
      expect([turn, await data('clerkOfA', source, { operation: 'Alone' })]).toEqual([
        turn,
        { one: { code: shared.code } },
      ]);
      const { one } = await data('clerkOfA', source, { operation: 'Accompanied' });
      expect(one).toMatchObject({ code: shared.code, title: shared.title });
    }
  });

  test('under two root fields keep the arguments and the company of each', async () => {
    const { first, last } = await data(
      'auditor',
      `query ($size: Int) { first: dossiers(first: $size, orderBy: TITLE) { ...P } last: dossiers(last: $size, orderBy: TITLE) { ...P pageInfo { hasNextPage } edges { node { title } } } }
       fragment P on DossierConnection { edges { node { code sheets(first: $size) { edges { node { number } } } } } }`,
      { variables: { size: 2 } },
    );
    expect(first.edges).toHaveLength(2);
    expect(first.edges[0].node).not.toHaveProperty('title');
    expect(last.edges[0].node).toHaveProperty('title');
    expect(last.edges).not.toEqual(first.edges);
  });
});

describe('conditions and variables', () => {
  const source = `query ($with: Boolean!, $without: Boolean = false, $size: Int, $from: Int, $order: SheetOrder) {
    list: dossiers(first: 3, orderBy: NUMBER) { edges { node {
      code
      title @include(if: $with)
      memo @skip(if: $without)
      sheets(first: $size, filter: { from: $from }, orderBy: $order) @include(if: $with) { edges { node { number } } } } } } }`;

  test('decide anew for every request of one document', async () => {
    for (const turn of [true, false, true]) {
      const { list } = await data('auditor', source, { variables: { with: turn, without: !turn, size: 5 } });
      for (const { node } of list.edges) {
        expect('title' in node).toBe(turn);
        expect('sheets' in node).toBe(turn);
        expect('memo' in node).toBe(turn);
      }
    }
  });

  test('reach arguments below, absent and null ones too', async () => {
    const numbers = async (variables: Record<string, unknown>): Promise<number[][]> => {
      const { list } = await data('auditor', source, { variables: { with: true, ...variables } });
      return list.edges.map(({ node }: any) => node.sheets.edges.map((edge: any) => edge.node.number));
    };
    const all = await numbers({});
    expect(await numbers({ size: null, from: null })).toEqual(all);
    expect(await numbers({ size: 1 })).toEqual(all.map((some) => some.slice(0, 1)));
    expect(await numbers({ from: 1 })).toEqual(all.map((some) => some.filter((number) => number >= 1)));
    expect(await numbers({ order: 'LAST' })).toEqual(all.map((some) => [...some].reverse()));
    expect(all.flat().length).toBeGreaterThan(0);
  });

  test('can leave nothing of a record but that it is there', async () => {
    expect(
      await data(
        'clerkOfA',
        `query ($no: Boolean = false) { dossierByCode(code: "${shared.code}") { code @include(if: $no) __typename } }`,
      ),
    ).toEqual({ dossierByCode: { __typename: 'Dossier' } });
  });
});

describe('values', () => {
  test('of every kind of column arrive as they were written', async () => {
    const { list } = await data(
      'auditor',
      `{ list: dossiers(first: 100) { edges { node { id code title status number serial weight openedAt day dueDay tags
          published homeland { code } members type by } } } }`,
    );
    expect(list.edges).toHaveLength(seeded.length);
    for (const { node } of list.edges) {
      const one = seeded.find(({ code }) => code === node.code) as Seeded;
      expect(node).toEqual({
        id: `Dossier:${one.id}`,
        code: one.code,
        title: one.title,
        status: one.status,
        number: one.number,
        serial: one.serial,
        weight: one.weight,
        openedAt: one.openedAt.toISOString(),
        day: one.day,
        dueDay: one.dueDay,
        tags: one.tags,
        published: one.published,
        homeland: { code: one.homeland },
        members: one.members,
        type: one.type,
        by: one.by,
      });
    }
  });

  test('of the own side are seen by their side alone', async () => {
    const source = `{ dossierByCode(code: "${shared.code}") { strategy ownRemark { text } remarks { text land { code } } } }`;
    const { dossierByCode } = await data('clerkOfA', source);
    expect(dossierByCode.strategy).toBe('strategy of XA');
    expect(dossierByCode.ownRemark).toEqual({ text: 'remark of XA' });
    for (const { land } of dossierByCode.remarks) expect(land).toEqual({ code: 'XA' });
    expect((await data('auditor', source))['dossierByCode']).toMatchObject({
      strategy: null,
      ownRemark: null,
    });
  });

  test('that are derived look at the record and the viewer, whatever else is selected', async () => {
    const { dossierByCode } = await data(
      'clerkOfA',
      `{ dossierByCode(code: "${shared.code}") { summary availableCommands { command missing } } }`,
    );
    expect(dossierByCode.summary).toBe(
      [shared.title, shared.number, shared.keeper, shared.type, 'XA'].map(String).join('/'),
    );
    const commands = dossierByCode.availableCommands.map(({ command }: any) => command);
    expect(commands).toEqual(
      { DRAFT: ['editDossier', 'retitleDossier'], OPEN: ['retitleDossier'], SHUT: [] }[shared.status],
    );
    expect(
      (await data('auditor', `{ dossierByCode(code: "${shared.code}") { availableCommands { command } } }`))[
        'dossierByCode'
      ],
    ).toEqual({
      availableCommands: [],
    });
  });
});

test('nesting leads back and forth between records', async () => {
  const { land } = await data(
    'clerkOfA',
    `{ land(code: "XA") { dossiers(first: 5) { edges { node { code homeland { code dossiers(first: 1) { edges { node {
        sheets { edges { node { dossier { code } lines { edges { node { text sheet { number } } } } } } } } } } } } } } } }`,
  );
  for (const { node } of land.dossiers.edges) expect(node.homeland.code).toBe('XA');
});

describe('payloads', () => {
  test('read the record anew, each with the selection of its own place', async () => {
    const source = `mutation ($b: String!) {
      one: openDossier(input: { code: "P-1", title: "one" }) { ...P dossier { title } replayed }
      two: openDossier(input: { code: $b, title: "two" }) { ...P } }
      fragment P on OpenDossierPayload { dossier { code vault } }`;
    const planned = await fixture.ask(people.clerkOfA, source, { variables: { b: 'P-2' } });
    expect(planned.errors).toEqual([]);
    expect(planned.data).toEqual({
      one: { dossier: { code: 'P-1', title: 'one', vault: null }, replayed: false },
      two: { dossier: { code: 'P-2', vault: null } },
    });
    expect(planned.redactions).toEqual([
      { type: 'Dossier', field: 'vault', count: 2, reason: 'what nobody has' },
    ]);
    const plain = await fixture.ask(people.clerkOfA, source.replaceAll('P-1', 'P-3'), {
      variables: { b: 'P-4' },
      path: 'plain',
    });
    expect(plain.redactions).toEqual(planned.redactions);
    expect(plain.data).toMatchObject({
      one: { dossier: { code: 'P-3' } },
      two: { dossier: { code: 'P-4', vault: null } },
    });
  });
});
