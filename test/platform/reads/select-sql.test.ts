import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProxy, type Proxy } from '../../support/proxy.js';
import { openFixture, type Fixture } from './fixture/fixture.js';
import { people, type Person } from './fixture/people.js';
import { dossiers, seed, type Seeded } from './fixture/seed.js';

let fixture: Fixture;
let behind: Fixture;
let proxy: Proxy;
const [first] = dossiers(1) as [Seeded];
/** A dossier of XA with XB for its partner and XC for a member, each value recognizable wherever it appears. */
const told: Seeded = {
  ...first,
  homeland: 'XA',
  partner: 'XB',
  members: ['XC'],
  keeper: 'clerk-a',
  secret: 'told-secret',
  estimate: '987654321.5',
  memo: 'told-memo',
  vault: 'told-vault',
  place: 'told-place',
  published: true,
};

beforeAll(async () => {
  fixture = await openFixture();
  await seed(fixture.owner, [told]);
  behind = await openFixture({
    by: async (appUrl) => {
      proxy = await startProxy(appUrl);
      return proxy.url;
    },
  });
});

afterAll(async () => {
  await behind.close();
  await proxy.close();
  await fixture.close();
});

const source =
  '{ dossierByCode(code: "D-0") { code secret estimate memo vault place keeper strategy remarks { text } partner { name } } }';
const traces = {
  secret: 'told-secret',
  estimate: '987654321.5',
  memo: 'told-memo',
  vault: 'told-vault',
  place: 'told-place',
  strategy: 'strategy of XA',
  remarks: 'remark of XA',
};

describe('what is hidden never leaves the database', () => {
  test.each<[Person, readonly (keyof typeof traces)[]]>([
    ['clerkOfA', ['secret', 'place', 'strategy', 'remarks']],
    ['chiefOfA', ['secret', 'estimate', 'memo', 'place', 'strategy', 'remarks']],
    ['clerkOfB', ['estimate', 'memo', 'place']],
    ['chiefOfC', ['secret', 'estimate', 'memo', 'place']],
    ['auditor', []],
    ['guest', []],
    ['nameless', []],
  ])('for %s, of what was asked only %j is sent', async (person, sent) => {
    await behind.ask(people[person], '{ land(code: "XA") { name } }');
    proxy.heard();
    const { data, errors } = await behind.ask(people[person], source);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ dossierByCode: { code: 'D-0' } });
    const heard = proxy.heard();
    expect(heard).toContain('D-0');
    const found = Object.entries(traces).filter(([, trace]) => heard.includes(trace));
    expect(found.map(([field]) => field)).toEqual(sent);
  });
});

describe('what was not asked for is not sent', () => {
  test('nor the values by which a rule decides', async () => {
    await behind.ask(people.clerkOfB, '{ land(code: "XA") { name } }');
    proxy.heard();
    const { data } = await behind.ask(people.clerkOfB, '{ dossierByCode(code: "D-0") { memo } }');
    expect(data).toEqual({ dossierByCode: { memo: 'told-memo' } });
    expect(proxy.heard()).not.toMatch(/clerk-a|told-place|D-0/);
  });
});

test('one record of several is always the same: the first by key', async () => {
  await fixture.owner.query(
    `insert into remark (id, dossier_id, land, text) select gen_random_uuid(), $1, 'XA', 'one of many' from generate_series(1, 20)`,
    [told.id],
  );
  const { rows } = await fixture.owner.query<{ text: string }>(
    `select text from remark where land = 'XA' order by id limit 1`,
  );
  const { data } = await fixture.ask(
    people.clerkOfA,
    '{ dossierByCode(code: "D-0") { ownRemark { id text } remarks { id } } }',
  );
  const { ownRemark, remarks } = (data as any).dossierByCode;
  expect(ownRemark.text).toBe(rows[0]?.text);
  expect(remarks.map(({ id }: any) => id)).toEqual(remarks.map(({ id }: any) => id).sort());
  expect(remarks[0].id).toBe(ownRemark.id);
});
