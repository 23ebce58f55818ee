import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { watchQueries } from '../../support/queries.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { people } from './fixture/people.js';
import { resolveInfo } from './fixture/resolve-info.js';
import { dossiers, seed } from './fixture/seed.js';

let fixture: Fixture;
const limits = { selections: 500, characters: 40_000 };

beforeAll(async () => {
  fixture = await openFixture({ plans: limits });
  await seed(fixture.owner, dossiers(8));
});

afterAll(() => fixture.close());

const source = `query ($size: Int, $from: Int, $status: [DossierStatus!], $with: Boolean! = true) {
  dossiers(first: $size, filter: { status: $status }) { edges { node {
    code sheets(filter: { from: $from }) @include(if: $with) { edges { node { number } } } } } } }`;

/** The statement to which a request comes, without that which says who asks. */
async function statementFor(
  variables: Record<string, unknown>,
  person: keyof typeof people = 'clerkOfA',
): Promise<string> {
  const { statements } = await watchQueries(() => fixture.ask(people[person], source, { variables }));
  expect(statements).toHaveLength(2);
  return statements[1] ?? '';
}

describe('the statement of a document', () => {
  test('is the same for other values, which never stand in it', async () => {
    const first = await statementFor({ size: 3, from: 77_777, status: ['OPEN'] });
    expect(await statementFor({ size: 55, from: 1, status: ['SHUT'] }, 'clerkOfB')).toBe(first);
    expect(first).not.toMatch(/77777|OPEN'\]|XA/);
  });

  test('is another for another role, another form of the arguments and another selection', async () => {
    const texts = [
      await statementFor({ from: 1, status: ['OPEN'] }),
      await statementFor({ from: 1, status: ['OPEN', 'SHUT'] }),
      await statementFor({ from: 1, status: ['OPEN'] }, 'auditor'),
      await statementFor({ status: ['OPEN'] }),
      await statementFor({ from: 1 }),
      await statementFor({ from: 1, status: ['OPEN'], with: false }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test('one instance plans the same field of the same document for whoever asks', () => {
  const info = resolveInfo(fixture.schema, source, { size: 2 });
  const plan = (person: keyof typeof people) =>
    fixture.planner.plan(info, people[person], { kind: 'page', type: 'Dossier' });
  const [ofA, ofB] = [plan('clerkOfA'), plan('clerkOfB')];
  expect(ofA.text).toBe(ofB.text);
  expect(ofA.outline).toBe(ofB.outline);
  expect(ofA.values).toContain('XA');
  expect(ofB.values).toContain('XB');
  expect(ofB.values).not.toContain('XA');
});

test('what is kept is bounded, however many documents come, and answers stay right', async () => {
  for (let index = 0; index < 300; index += 1) {
    const { data } = await fixture.ask(
      people.clerkOfA,
      `query ($f: DossierFilter) { d${String(index)}: dossierByCode(code: "D-0") { c${String(index)}: code title type }
        dossiers(first: 1, filter: $f) { edges { node { code } } } }`,
      { variables: { f: [{}, { status: ['OPEN'] }, { published: true }][index % 3] } },
    );
    expect(data).toMatchObject({ [`d${String(index)}`]: { [`c${String(index)}`]: 'D-0' } });
    expect(fixture.planner.kept.selections).toBeLessThanOrEqual(limits.selections);
    expect(fixture.planner.kept.characters).toBeLessThanOrEqual(limits.characters);
  }
  expect(fixture.planner.kept.selections).toBeGreaterThan(limits.selections / 2);
});

test('what is too large to be kept is still answered', async () => {
  const many = Array.from({ length: 600 }, (_, index) => `f${String(index)}: code`).join(' ');
  for (let turn = 0; turn < 2; turn += 1) {
    const { data } = await fixture.ask(people.clerkOfA, `{ dossierByCode(code: "D-0") { ${many} } }`);
    expect(data).toMatchObject({ dossierByCode: { f0: 'D-0', f599: 'D-0' } });
  }
});

test('another record of which nothing is asked but its key is not looked for', async () => {
  const ask = (parts: string) =>
    watchQueries(() =>
      fixture.ask(people.clerkOfA, `{ dossiers { edges { node { ${parts} } } } }`, { path: 'answered' }),
    );
  const [keys, names] = [await ask('homeland { __typename id code }'), await ask('homeland { name }')];
  expect(keys.statements[1]).not.toContain('"land"');
  expect(names.statements[1]).toContain('"land"');
  const keyed = '"homeland":{"__typename":"Land","id":"Land:XA","code":"XA"}';
  expect(JSON.stringify(keys.answer.data).replaceAll(' ', '')).toContain(keyed);
  const partners = JSON.stringify((await ask('partner { code }')).answer.data).replaceAll(' ', '');
  expect(partners).toContain('"partner":{"code":"');
});
