import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watchQueries } from '../../support/queries.js';
import { openFixture, type Fixture } from '../reads/fixture/fixture.js';
import { people } from '../reads/fixture/people.js';
import { dossiers, seed } from '../reads/fixture/seed.js';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, dossiers(8));
});

afterAll(() => fixture.close());

const ask = (source: string, options: Parameters<Fixture['ask']>[2] = {}, viewer = people.clerkOfA) =>
  fixture.ask(viewer, source, { ...options, path: 'answered' });

describe('what the database can build', () => {
  test.each([
    ['a record', '{ dossierByCode(code: "D-0") { code homeland { name } sheets { edges { cursor } } } }'],
    ['nothing', '{ dossierByCode(code: "D-none") { code } }'],
    ['a page', '{ dossiers(last: 2) { pageInfo { startCursor endCursor } edges { node { title tags } } } }'],
    ['a count', '{ dossiers { totalCount { count capped } } }'],
    ['several, with names', '{ __typename a: land(code: "XA") { __typename } b: dossiers { __typename } }'],
    ['any record by its id', '{ node(id: "Land:XA") { __typename id ... on Land { name } } }'],
    [
      'what is hidden from the role',
      '{ dossiers { edges { node { vault vaultSheets { edges { cursor } } } } } }',
    ],
    [
      'keys as tables and columns are called',
      '{ o: lands { r: edges { value: node { o: name x: code } } } }',
    ],
  ])('%s is passed on as it is, in one statement', async (_name, source) => {
    const { statements } = await watchQueries(async () => {
      const { passedOn, errors } = await ask(source);
      expect({ passedOn, errors }).toEqual({ passedOn: true, errors: [] });
    });
    const fields = source.includes(' b: ') ? 2 : 1;
    expect(statements).toHaveLength(1 + fields);
    const [answered, plain] = [
      await ask(source),
      await fixture.ask(people.clerkOfA, source, { path: 'plain' }),
    ];
    expect(JSON.stringify(answered.data)).toBe(JSON.stringify(plain.data));
  });
});

describe('what it cannot build is executed by graphql-js', () => {
  test.each([
    ['what is computed', '{ dossierByCode(code: "D-0") { summary } }'],
    ['the schema', '{ __schema { queryType { name } } dossierByCode(code: "D-0") { code } }'],
    [
      'a key too long for a column',
      `{ ${'k'.repeat(61)}: dossierByCode(code: "D-0") { ${'l'.repeat(61)}: code } }`,
    ],
    ['an object without fields', '{ land(code: "XA") { name @skip(if: true) } }'],
  ])('%s', async (_name, source) => {
    for (const time of ['first', 'again']) {
      const { data, errors, passedOn } = await ask(source);
      expect({ time, errors, passedOn }).toEqual({ time, errors: [], passedOn: false });
      expect(data).toEqual((await fixture.ask(people.clerkOfA, source, { path: 'plain' })).data);
    }
  });

  test('conditions are judged request by request', async () => {
    const source =
      'query Q($with: Boolean!) { dossierByCode(code: "D-0") { code summary @include(if: $with) } }';
    for (const withSummary of [true, false, true]) {
      const { passedOn } = await ask(source, { variables: { with: withSummary } });
      expect(passedOn).toBe(!withSummary);
    }
  });

  test('however many conditions a client thinks of, few are remembered', async () => {
    const names = Array.from({ length: 7 }, (_, index) => `v${String(index)}`);
    const source = `query Q(${names.map((name) => `$${name}: Boolean!`).join(' ')}) {
      dossierByCode(code: "D-0") { code ${names.map((name) => `${name}: summary @include(if: $${name})`).join(' ')} } }`;
    const variables = (bits: number) =>
      Object.fromEntries(names.map((name, at) => [name, ((bits >> at) & 1) === 1]));
    expect(await ask(source, { variables: variables(0) })).toMatchObject({ passedOn: true });
    for (let bits = 1; bits <= 64; bits += 1) await ask(source, { variables: variables(bits) });
    // From here on the document is executed the longer way for everybody, with the same answer.
    const { passedOn, data } = await ask(source, { variables: variables(0) });
    expect({ passedOn, data }).toEqual({ passedOn: false, data: { dossierByCode: { code: 'D-0' } } });
  });
});

describe('what goes wrong is said by graphql-js, and counted once', () => {
  test('a field that the role does not reach, and what was hidden beside it', async () => {
    const source = '{ sharedDossiers { edges { cursor } } dossierByCode(code: "D-0") { code vault } }';
    const { passedOn, data, errors, redactions } = await ask(source, {}, people.auditor);
    expect({ passedOn, errors }).toMatchObject({
      passedOn: false,
      errors: [{ path: 'sharedDossiers', code: 'FORBIDDEN' }],
    });
    expect(data).toMatchObject({ sharedDossiers: null, dossierByCode: { code: 'D-0' } });
    expect(redactions).toMatchObject([{ field: 'vault', count: 1 }]);
  });

  test('variables and arguments that are wrong', async () => {
    const source = 'query Q($size: Int!) { dossiers(first: $size) { edges { cursor } } }';
    expect((await ask(source)).errors).toMatchObject([{ path: '' }]);
    expect((await ask(source, { variables: { size: 0 } })).errors).toMatchObject([
      { code: 'BAD_USER_INPUT' },
    ]);
  });

  test('a value that the schema promises and the database lacks', async () => {
    await fixture.owner.query(`alter table land enable row level security`);
    await fixture.owner.query(`drop policy land_all on land`);
    try {
      const { passedOn, data, errors } = await ask('{ dossierByCode(code: "D-0") { homeland { name } } }');
      expect({ passedOn, data }).toEqual({ passedOn: false, data: { dossierByCode: null } });
      expect(errors).toMatchObject([{ path: 'dossierByCode.homeland' }]);
    } finally {
      await fixture.owner.query(`create policy land_all on land for select to repatria_app using (true)`);
    }
  });

  test('a read that takes too long is not tried a second time', async () => {
    const hasty = await openFixture({ timeoutMs: 2_000, by: (appUrl) => Promise.resolve(appUrl) });
    await fixture.owner.query('begin; lock table dossier in access exclusive mode');
    try {
      const started = watchQueries(() =>
        hasty.ask(people.clerkOfA, '{ dossierByCode(code: "D-0") { code } }', { path: 'answered' }),
      );
      const { statements, answer } = await started;
      expect(answer.errors).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }]);
      expect(statements).toHaveLength(2);
    } finally {
      await fixture.owner.query('rollback');
      await hasty.close();
    }
  });
});
